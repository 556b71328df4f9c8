/** Fixed-width numbers packed after one another into words of five bits, the letters of a run code. */

const WORD = 5;

/** Writes whole numbers of a given width; what does not fit its width throws, since the caller has checked it. */
export class BitWriter {
  readonly #bits: number[] = [];

  write(value: number, width: number): void {
    if (!Number.isInteger(value) || value < 0 || value >= 1 << width) {
      throw new RangeError(`${value} does not fit in ${width} bits`);
    }
    for (let bit = width - 1; bit >= 0; bit -= 1) this.#bits.push((value >>> bit) & 1);
  }

  /** The words, the last one filled up with zeros. */
  words(): number[] {
    const words: number[] = [];
    for (let at = 0; at < this.#bits.length; at += WORD) {
      let word = 0;
      for (let bit = 0; bit < WORD; bit += 1) word = word * 2 + (this.#bits[at + bit] ?? 0);
      words.push(word);
    }
    return words;
  }
}

/** Reads what BitWriter wrote. Past the end it reads zeros and says so in `overrun`. */
export class BitReader {
  #at = 0;
  readonly #words: readonly number[];

  constructor(words: readonly number[]) {
    this.#words = words;
  }

  read(width: number): number {
    let value = 0;
    for (let bit = 0; bit < width; bit += 1, this.#at += 1) {
      const word = this.#words[Math.floor(this.#at / WORD)] ?? 0;
      value = value * 2 + ((word >>> (WORD - 1 - (this.#at % WORD))) & 1);
    }
    return value;
  }

  get overrun(): boolean {
    return this.#at > this.#words.length * WORD;
  }

  /** True when only the zeros that fill the last word are left. */
  get atEnd(): boolean {
    const left = this.#words.length * WORD - this.#at;
    const filling = (this.#words.at(-1) ?? 0) & ((1 << Math.max(0, Math.min(left, WORD))) - 1);
    return left >= 0 && left < WORD && filling === 0;
  }
}
