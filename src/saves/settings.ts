/** How this player wants the page: kept in the browser when it lets us, else for as long as the page is open. */

const CHOICES = {
  /** Per cent. */
  textSize: [100, 115, 130, 150],
  theme: ['system', 'light', 'dark', 'projector'],
  motion: ['system', 'calm', 'full'],
  townhall: [true, false],
  /** The whole house also where the picture is so small that it would follow the action. */
  wholeHouse: [false, true],
  /** The scene from near by also where the picture is large enough for the whole house. */
  closeUp: [false, true],
  /** Whether the keys 1–9 choose (WCAG 2.1.4). */
  numberKeys: [true, false],
  /** Whether words that can be explained are marked in the text. */
  words: [true, false],
  language: ['sv', 'en'],
} as const;

export type Settings = { readonly [K in keyof typeof CHOICES]: (typeof CHOICES)[K][number] };

export interface SettingsStorage {
  /** Whatever is wrong with one setting, the others are kept. */
  load(): Settings;
  /** False when it will be forgotten with the page. */
  save(wanted: Settings): boolean;
}

const KEY = 'gyllene-zonen.settings';

/** Each setting when it is one of its choices, else the first of them. Needed before the first line is drawn, so by hand. */
function checked(data: unknown): Settings {
  const given: Readonly<Record<string, unknown>> =
    typeof data === 'object' && data !== null ? { ...data } : {};
  return Object.fromEntries(
    Object.entries(CHOICES).map(([key, choices]) => {
      const known: readonly unknown[] = choices;
      return [key, known.includes(given[key]) ? given[key] : known[0]];
    }),
  ) as Settings;
}

function stored(box: () => Storage): Settings | undefined {
  try {
    const text = box().getItem(KEY);
    return text === null ? undefined : checked(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** `box` may throw already when it is named, as `localStorage` does in a sandboxed frame. */
export function settingsStorage(box: () => Storage = () => localStorage): SettingsStorage {
  let current: Settings | undefined;
  return {
    load: () => {
      current ??= stored(box) ?? checked({});
      return current;
    },
    save: (wanted) => {
      current = wanted;
      try {
        box().setItem(KEY, JSON.stringify(wanted));
        return true;
      } catch {
        return false;
      }
    },
  };
}
