/** What the leader asked to be kept on this device, and nothing else: two texts in the browser's own small store. */

const KEYS = { codes: 'gyllene-zonen.room.codes', hands: 'gyllene-zonen.room.hands' } as const;
type Name = keyof typeof KEYS;

export interface RoomKept {
  load(name: Name): string | undefined;
  /** False when it is forgotten with the page. */
  save(name: Name, text: string): boolean;
  remove(name: Name): void;
}

/** `box` may throw already when it is named, as `localStorage` does in a sandboxed frame. */
export function roomKept(box: () => Storage = () => localStorage): RoomKept {
  return {
    load: (name) => {
      try {
        return box().getItem(KEYS[name]) ?? undefined;
      } catch {
        return undefined;
      }
    },
    save: (name, text) => {
      try {
        box().setItem(KEYS[name], text);
        return true;
      } catch {
        return false;
      }
    },
    remove: (name) => {
      try {
        box().removeItem(KEYS[name]);
      } catch {
        // Nothing could be kept there either.
      }
    },
  };
}
