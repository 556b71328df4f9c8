/** The day in the reader's calendar, letter by letter as RFC 5545 has it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile, folded } from '../../src/debrief/calendar-file.ts';

const DAY = {
  uid: 'parhasten-director-7-abc.follow-up@gyllene-zonen',
  stamp: '20261122T033305Z',
  day: '20270103',
  dayAfter: '20270104',
  title: 'Några veckor senare: Tjugo år i samma sele',
  text: 'Nästa gång någon säger »det löser ni två«, frågar jag vem mer; alltid.\nC:\\temp',
  link: 'https://example.org/?view=follow-up&case=parhasten&chair=director&run=parhasten-director-7-abc',
};

const unfolded = (file: string) => file.replaceAll('\r\n ', '');
const octets = (text: string) => new TextEncoder().encode(text).length;

describe('the calendar file', () => {
  it('is one day with who made it, when, and where it leads', () => {
    const lines = unfolded(calendarFile(DAY)).split('\r\n');
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.at(-2)).toBe('END:VCALENDAR');
    expect(lines.at(-1)).toBe('');
    expect(lines).toContain('UID:parhasten-director-7-abc.follow-up@gyllene-zonen');
    expect(lines).toContain('DTSTAMP:20261122T033305Z');
    expect(lines).toContain('DTSTART;VALUE=DATE:20270103');
    expect(lines).toContain('DTEND;VALUE=DATE:20270104');
    expect(lines).toContain(`URL:${DAY.link}`);
  });

  it('spells what would otherwise end a text', () => {
    expect(unfolded(calendarFile(DAY))).toContain(
      'DESCRIPTION:Nästa gång någon säger »det löser ni två«\\, frågar jag vem mer\\; alltid.\\nC:\\\\temp\r\n',
    );
  });

  it('ends every line with a carriage return and a line feed, and no line is longer than 75 octets', () => {
    const file = calendarFile({ ...DAY, text: 'åäö»«€😀'.repeat(80) });
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
  });

  it('is folded so that it can be unfolded again, whatever it says, and no letter is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const line = text.replace(/[\r\n]/g, '');
        expect(unfolded(folded(line))).toBe(line);
      }),
      { numRuns: 30 },
    );
  });

  it('lets nothing that a reader writes begin a line of its own', () => {
    const file = calendarFile({ ...DAY, text: 'x\r\nBEGIN:VALARM\u0000\u0007\rEND:VCALENDAR' });
    expect(file.match(/^BEGIN:VALARM/gm)).toHaveLength(1);
    expect(file.match(/^END:VCALENDAR/gm)).toHaveLength(1);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
  });
});
