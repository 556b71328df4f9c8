/** The inner rooms know no clock, no chance, no page; and the model no arithmetic that differs between engines. */
import { type Module, roomOf } from './modules.ts';
import { codeOf } from './source-text.ts';

const PURE = ['model', 'story', 'run', 'debrief', 'handbook', 'calibration', 'workshop'];

const FORBIDDEN = [
  /(?<![.\w$])(Date|performance|setTimeout|setInterval)\b(?!\s*[:?])/g,
  /(?<![.\w$])(window|document|localStorage|sessionStorage|indexedDB|navigator|globalThis|crypto)\b(?!\s*[:?])/g,
  /\bMath\s*(?:\?\.|\.)\s*random\b/g,
  /\bMath\b(?!\s*\.)/g,
];

/** Not given to the last bit by the language: two browsers could tell two stories. */
const INEXACT = [
  /\bMath\s*\.\s*(?:exp|expm1|log|log1p|log2|log10|pow|hypot|cbrt|a?(?:sin|cos|tan)h?|atan2)\b/g,
  /\*\*/g,
];

function finds(module: Module, patterns: readonly RegExp[]): readonly string[] {
  const code = codeOf(module.source);
  return patterns.flatMap((pattern) =>
    [...code.matchAll(pattern)].map(
      (match) => `src/${module.path}:${code.slice(0, match.index).split('\n').length}: ${match[0]}`,
    ),
  );
}

/** The modules this rule is about. */
export function pureModules(modules: readonly Module[]): readonly Module[] {
  return modules.filter((module) => PURE.includes(roomOf(module.path)));
}

/** Each use of a clock, of chance, of the page or of inexact arithmetic, as `file:line: what`. */
export function impurities(modules: readonly Module[]): readonly string[] {
  return pureModules(modules).flatMap((module) =>
    finds(module, roomOf(module.path) === 'model' ? [...FORBIDDEN, ...INEXACT] : FORBIDDEN),
  );
}
