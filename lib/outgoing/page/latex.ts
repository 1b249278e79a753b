/** The commands for accents, by the combining mark. */
const ACCENTS: Record<string, string> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0327': 'c',
  '\u0328': 'k',
};

/** Characters that LaTeX would interpret, and some that ASCII does not have, with how LaTeX writes them. */
const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\^{}',
  '’': "'",
  '‘': '`',
  '“': '``',
  '”': "''",
  '–': '--',
  '—': '---',
  '…': '\\dots{}',
  '§': '\\S{}',
  '¶': '\\P{}',
  å: '{\\aa}',
  Å: '{\\AA}',
  ß: '{\\ss}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  œ: '{\\oe}',
  Œ: '{\\OE}',
  ø: '{\\o}',
  Ø: '{\\O}',
  ł: '{\\l}',
  Ł: '{\\L}',
  ı: '{\\i}',
  '\u00a0': '~',
};

/**
 * A text as LaTeX writes it, so that old programs of BibTeX read it, too. Letters for which it has no command, as those
 * of other scripts, stay as they are: newer ones read them.
 */
export const latex = (text: string): string =>
  [...text].map((sign) => SIGNS[sign] ?? (sign > '\u007f' ? accented(sign) : sign)).join('');

/** A letter with an accent as a command, `{\v{s}}`. */
function accented(sign: string): string {
  const [letter = '', mark = '', more] = sign.normalize('NFD');
  const command = ACCENTS[mark];
  if (!command || more !== undefined || !/[A-Za-z]/.test(letter)) return sign;
  return `{\\${command}{${letter}}}`;
}
