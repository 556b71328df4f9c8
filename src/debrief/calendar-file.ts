/** One day in the reader's own calendar, as a file that any calendar reads (iCalendar, RFC 5545). */

export interface CalendarDay {
  /** The same for the same play, so that a second file replaces the first and does not double it. */
  readonly uid: string;
  /** When the file was made, in UTC: `20261122T033305Z`. */
  readonly stamp: string;
  /** The day, and the day after it: `20270103`. */
  readonly day: string;
  readonly dayAfter: string;
  readonly title: string;
  readonly text: string;
  /** Where the day leads. */
  readonly link: string;
}

/** Octets of a line, its line break aside (RFC 5545, 3.1). */
const LONGEST = 75;
const BREAK = '\r\n';
/** The reminder comes in the morning of the day. */
const REMINDS = 'PT9H';

const octets = new TextEncoder();

/** Backslash, semicolon, comma and line break are spelled (3.3.11); other control characters have no place in a text. */
function spelled(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Folds a long line: each further part begins with a space, and no letter is cut in two. */
export function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const letter of line) {
    const more = octets.encode(letter).length;
    if (size + more > LONGEST) {
      parts.push(part);
      part = ' ';
      size = 1;
    }
    part += letter;
    size += more;
  }
  return [...parts, part].join(BREAK);
}

export function calendarFile({ uid, stamp, day, dayAfter, title, text, link }: CalendarDay): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Gyllene zonen//Follow-up//SV',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day}`,
    `DTEND;VALUE=DATE:${dayAfter}`,
    `SUMMARY:${spelled(title)}`,
    `DESCRIPTION:${spelled(text)}`,
    `URL:${link}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${spelled(title)}`,
    `TRIGGER:${REMINDS}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => folded(line) + BREAK).join('');
}
