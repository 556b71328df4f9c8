/** Writes whole numbers and names into bytes, and reads them again: what links to the laboratory are made of. */

/** FNV-1a over bytes, 32 bits: finds a letter that was lost or changed on the way. */
export function checksum(bytes: Iterable<number>): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/** A name in 24 bits. A link holds these instead of places in a list, so that new rows in the model move nothing. */
export function nameHash(name: string): number {
  const hash = checksum(Array.from(name, (letter) => letter.charCodeAt(0) & 0xff));
  return (hash ^ (hash >>> 24)) & 0xffffff;
}

export class ByteWriter {
  readonly bytes: number[] = [];

  byte(value: number): void {
    this.bytes.push(value & 0xff);
  }

  /** A whole number from 0, seven bits a byte. */
  count(value: number): void {
    let left = value;
    for (; left >= 0x80; left = Math.floor(left / 0x80)) this.byte((left % 0x80) | 0x80);
    this.byte(left);
  }

  name(name: string): void {
    const hash = nameHash(name);
    this.byte(hash >>> 16);
    this.byte(hash >>> 8);
    this.byte(hash);
  }
}

/** Past the end it reads zeros and says so in `overrun`. */
export class ByteReader {
  #at = 0;
  readonly #bytes: ArrayLike<number>;

  constructor(bytes: ArrayLike<number>) {
    this.#bytes = bytes;
  }

  byte(): number {
    const value = this.#bytes[this.#at] ?? 0;
    this.#at += 1;
    return value;
  }

  count(): number {
    let value = 0;
    for (let scale = 1; scale < 2 ** 42; scale *= 0x80) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) break;
    }
    return value;
  }

  name(): number {
    return this.byte() * 0x10000 + this.byte() * 0x100 + this.byte();
  }

  get overrun(): boolean {
    return this.#at > this.#bytes.length;
  }

  get atEnd(): boolean {
    return this.#at === this.#bytes.length;
  }
}
