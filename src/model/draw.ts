/** Chance as circumstance: a hash of seed, name and number, so that one draw never shifts another. */

const mix = (hash: number): number => {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** A number in [0, 1). Integer arithmetic only, so every engine gives the same one. */
export const draw = (seed: number, name: string, number = 0): number => {
  let hash = mix((seed | 0) ^ 0x9e3779b9);
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  return mix(hash ^ Math.imul((number | 0) + 1, 0x27d4eb2f)) / 0x100000000;
};

/** A whole number of hundredths of a point, from `low` to `high` points. */
export const drawBetween = (seed: number, name: string, number: number, low: number, high: number): number =>
  Math.round((low + (high - low) * draw(seed, name, number)) * 100);
