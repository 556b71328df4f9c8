/** What the lean double of Ink reckons with, and how. */

export type Value = number | boolean | string;

export const isTruthy = (value: Value | undefined): boolean =>
  typeof value === 'string' ? value.length > 0 : Boolean(value);

/** Ink compares as text as soon as one of the two is text, and reckons with whole numbers else. */
export function sum(sign: string, left: Value, right: Value): Value {
  if (typeof left === 'string' || typeof right === 'string') {
    const [a, b] = [String(left), String(right)];
    if (sign === '==') return a === b;
    if (sign === '!=') return a !== b;
    if (sign === '+') return a + b;
    throw new Error(`"${sign}" cannot be done with text.`);
  }
  const [a, b] = [Number(left), Number(right)];
  switch (sign) {
    case '==':
      return a === b;
    case '!=':
      return a !== b;
    case '<':
      return a < b;
    case '>':
      return a > b;
    case '<=':
      return a <= b;
    case '>=':
      return a >= b;
    case '&&':
      return a !== 0 && b !== 0;
    case '||':
      return a !== 0 || b !== 0;
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    default:
      throw new Error(`"${sign}" is not known.`);
  }
}
