/** Old saves are brought up to date one format at a time. Each step is numbered by the format it leaves; none is ever changed. */

type Data = Readonly<Record<string, unknown>>;

export interface Migration {
  /** The format it reads; what it returns is of the next. */
  readonly from: number;
  readonly to: (data: Data) => Data;
}

/** In order and without gaps, from format 1. */
export const MIGRATIONS: readonly Migration[] = [];

/** The format that is written today. */
export const FORMAT = MIGRATIONS.length + 1;

/** Takes data of any known earlier format through each later one; a step that fails leaves the data as they were. */
export function migrate(data: Data, migrations: readonly Migration[] = MIGRATIONS): Data {
  let current = data;
  for (const { from, to } of migrations) {
    if (current.format !== from) continue;
    try {
      current = { ...to(current), format: from + 1 };
    } catch {
      return data;
    }
  }
  return current;
}
