/** What a text holds as JSON, or one sentence on why it is none. */
export type ReadJson = { json: unknown } | { fault: string };

/** Reads JSON that people write by hand: says the line of a fault, and takes no field that stands twice. */
export function readJson(text: string): ReadJson {
  if (text.startsWith('\uFEFF'))
    return { fault: 'begins with a byte order mark: save it as UTF-8 without one (“UTF-8”, not “UTF-8 with BOM”)' };
  const foreign = text.indexOf('\uFFFD');
  if (foreign >= 0) return { fault: `has characters that are no UTF-8${lineAt(text, foreign)}: save it as UTF-8` };
  const conflict = MERGE_CONFLICT.exec(text);
  if (conflict) return { fault: `has the marks of a merge conflict${lineAt(text, conflict.index)}: settle it` };
  try {
    const json: unknown = JSON.parse(text);
    const twice = fieldWrittenTwice(text);
    if (!twice) return { json };
    return { fault: `has the field “${twice.name}” twice in one object${lineAt(text, twice.at)}: leave one out` };
  } catch (error) {
    const message = String(error);
    const comma = AFTER_A_COMMA.test(message) && [...text.matchAll(STRING_OR_LAST_COMMA)].find(([one]) => one === ',');
    if (!comma) return { fault: (plainFault(message, text) ?? withoutLine(message)) + lineOf(message, text) };
    const closing = text.slice(comma.index + 1).trimStart()[0];
    return { fault: `is no JSON: has a comma too many before ${closing}${lineAt(text, comma.index)}` };
  }
}

/** A line that git leaves in a file of which two have changed the same lines. */
const MERGE_CONFLICT = /^(?:<{7}|={7}|>{7})(?= |$)/m;

/** What is most often behind a fault of which V8 says only where it could not go on. */
function plainFault(message: string, text: string): string | undefined {
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  if (/Unexpected end/.test(message) || Number(position) >= text.trimEnd().length)
    return 'is no JSON: ends too early, as a bracket or a quotation mark is not closed';
  return BEHIND.find(([said]) => said.test(message))?.[1];
}

const BEHIND: readonly (readonly [said: RegExp, fault: string])[] = [
  [
    /Expected ',' or/,
    'is no JSON: lacks a comma before this place, or has a " inside a text, where “ and ” have to stand',
  ],
  [
    /Unexpected token '?[“”‘’]/,
    'is no JSON: has a curly quotation mark around a text, where a straight one (") has to stand',
  ],
  [/Unexpected token '?,/, 'is no JSON: has a comma too many'],
  [/property name/, 'is no JSON: the name of a field has to stand here, between straight quotation marks (")'],
  [/Bad control character/, 'is no JSON: has a tab or a line break inside a text: write a space'],
];

/** What V8 says, on one line and without the line that newer ones add. */
const withoutLine = (message: string): string => message.replaceAll(/\s+/g, ' ').replace(/ \(line \d.*?\)/, '');

/** What V8 says of a bracket that comes where an item or a field has to. */
const AFTER_A_COMMA = /Unexpected token '?[\]}]|double-quoted property name/;

/** A string, so that no comma in it counts, or a comma with nothing behind it in its list or object. */
const STRING_OR_LAST_COMMA = /"(?:[^"\\\n]|\\.)*"|,(?=\s*[\]}])/g;

/** How many characters V8 shows before the place of a fault. */
const SHOWN_BEFORE = 10;

/** The line at which V8 could not go on. Newer ones say it; older ones give the position, or what stands around it. */
function lineOf(message: string, text: string): string {
  const [, line] = /\bline (\d+)/.exec(message) ?? [];
  if (line !== undefined) return ` (line ${line})`;
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  if (position !== undefined) return lineAt(text, Number(position));
  const [, cut, around, more] = /(\.\.\.)?"([\s\S]+)"(\.\.\.)? is not valid JSON/.exec(message) ?? [];
  if (around === undefined) return '';
  // At the end of a file, which may have the same words before, nothing is left out behind them.
  const start = more ? text.indexOf(around) : text.lastIndexOf(around);
  return start < 0 ? '' : lineAt(text, start + (cut ? SHOWN_BEFORE : 0));
}

const lineAt = (text: string, at: number): string => ` (line ${text.slice(0, at).split('\n').length})`;

/** A string with the colon that makes it the name of a field, or where an object begins or ends. */
const STRING_OR_BRACE = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}]/g;

/** The first field of a JSON text that its object has already, and where it stands. */
function fieldWrittenTwice(text: string): { name: string; at: number } | undefined {
  const open: Set<string>[] = [];
  for (const { 0: sign, 1: name, 2: colon, index: at } of text.matchAll(STRING_OR_BRACE)) {
    if (sign === '{') open.push(new Set());
    else if (sign === '}') open.pop();
    else if (name !== undefined && colon) {
      if (open.at(-1)?.has(name)) return { name, at };
      open.at(-1)?.add(name);
    }
  }
  return undefined;
}
