/** Reads TypeScript without a compiler: what is code, what is text, and what a module imports. */

export interface Import {
  /** As written between the quotes. */
  readonly from: string;
  /** True when only types are taken, so nothing is loaded. */
  readonly typeOnly: boolean;
  /** True when it runs beside the page, as a worker, or is a file by its address. */
  readonly beside: boolean;
  readonly line: number;
}

const BEFORE_A_PATTERN =
  /(^|[=(,:[!&|?{};+\-*%~^>]|\b(return|typeof|case|in|of|do|else|void|delete|throw))\s*$/;

function endOfQuoted(source: string, start: number): number {
  const quote = source[start];
  let at = start + 1;
  while (at < source.length && source[at] !== quote && source[at] !== '\n') at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}

function endOfPattern(source: string, start: number): number {
  let at = start + 1;
  let inSet = false;
  while (at < source.length && source[at] !== '\n' && (inSet || source[at] !== '/')) {
    if (source[at] === '[') inSet = true;
    if (source[at] === ']') inSet = false;
    at += source[at] === '\\' ? 2 : 1;
  }
  return at + 1;
}

function endOfComment(source: string, start: number): number {
  const end = source[start + 1] === '/' ? source.indexOf('\n', start) : source.indexOf('*/', start) + 2;
  return end < start + 2 ? source.length : end;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** The same text, character for character, with comments made blank and, when asked, the inside of strings too. */
export function codeOf(source: string, keepStrings = false): string {
  let code = '';
  let at = 0;
  /** For each template literal we are inside of: how many braces are open in its `${…}`. */
  const templates: number[] = [];
  const templateText = () => {
    const start = at;
    while (at < source.length && source[at] !== '`' && !source.startsWith('${', at))
      at += source[at] === '\\' ? 2 : 1;
    const text = source.slice(start, at);
    code += keepStrings ? text : blank(text);
    if (source.startsWith('${', at)) {
      templates.push(0);
      code += '${';
      at += 2;
    } else {
      code += '`';
      at += 1;
    }
  };
  while (at < source.length) {
    const char = source[at] ?? '';
    const next = source[at + 1];
    if (char === '/' && (next === '/' || next === '*')) {
      const end = endOfComment(source, at);
      code += blank(source.slice(at, end));
      at = end;
    } else if (char === "'" || char === '"') {
      const end = endOfQuoted(source, at);
      code += keepStrings ? source.slice(at, end) : char + blank(source.slice(at + 1, end - 1)) + char;
      at = end;
    } else if (char === '`') {
      code += char;
      at += 1;
      templateText();
    } else if (char === '}' && templates.at(-1) === 0) {
      templates.pop();
      code += char;
      at += 1;
      templateText();
    } else if (char === '/' && source[at - 1] !== '<' && BEFORE_A_PATTERN.test(code.slice(-40))) {
      const end = endOfPattern(source, at);
      code += blank(source.slice(at, end));
      at = end;
    } else {
      const open = templates.length - 1;
      if (open >= 0 && char === '{') templates[open] = (templates[open] ?? 0) + 1;
      if (open >= 0 && char === '}') templates[open] = (templates[open] ?? 0) - 1;
      code += char;
      at += 1;
    }
  }
  return code;
}

const BESIDE = /\bnew\s+URL\s*()\(\s*['"`](\.[^'"`]+)['"`]\s*,\s*import\.meta\.url/g;

const FORMS = [
  /\b(?:import|export)\s+(type\s)?[\w\s{},*$]*?\bfrom\s*['"]([^'"]+)['"]/g,
  /\bimport\s*()['"]([^'"]+)['"]/g,
  /\bimport\s*()\(\s*['"`]([^'"`]+)['"`]/g,
  /\bimport\.meta\.glob\s*(?:<[^>]*>)?()\(\s*\[?\s*['"`]([^'"`]+)['"`]/g,
  BESIDE,
];

/** Every import, re-export, dynamic import and glob of a module. */
export function importsOf(source: string): readonly Import[] {
  const code = codeOf(source, true);
  const bare = codeOf(source);
  return FORMS.flatMap((form) =>
    [...code.matchAll(form)]
      .filter((match) => bare[match.index] === code[match.index])
      .map((match) => ({
        from: match[2] ?? '',
        typeOnly: match[1] !== undefined && match[1] !== '',
        beside: form === BESIDE,
        line: code.slice(0, match.index).split('\n').length,
      })),
  );
}
