/** How this player wants the page: kept in the browser when it lets us, else for as long as the page is open. */
import * as v from 'valibot';

const settings = v.object({
  /** Per cent. */
  textSize: v.fallback(v.picklist([100, 115, 130, 150]), 100),
  theme: v.fallback(v.picklist(['system', 'light', 'dark', 'projector']), 'system'),
  motion: v.fallback(v.picklist(['system', 'calm', 'full']), 'system'),
  townhall: v.fallback(v.boolean(), true),
  numberKeys: v.fallback(v.boolean(), true),
  language: v.fallback(v.picklist(['sv', 'en']), 'sv'),
});

export type Settings = Readonly<v.InferOutput<typeof settings>>;

export interface SettingsStorage {
  /** Whatever is wrong with one setting, the others are kept. */
  load(): Settings;
  /** False when it will be forgotten with the page. */
  save(wanted: Settings): boolean;
}

const KEY = 'gyllene-zonen.settings';

function checked(data: unknown): Settings {
  return v.parse(settings, typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {});
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
