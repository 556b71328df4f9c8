/** Where saves are kept: a small door with three implementations behind it. */
import type { Result } from './result.ts';

/** Texts by name. Every call answers with a value; `blocked` and `full` are ordinary answers. */
export interface SaveStorage {
  keys(): Promise<Result<readonly string[]>>;
  read(id: string): Promise<Result<string>>;
  write(id: string, text: string): Promise<Result<undefined>>;
  remove(id: string): Promise<Result<undefined>>;
}
