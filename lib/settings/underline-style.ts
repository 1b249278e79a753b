import { CATEGORIES, type Category } from '../knowledge/categories';
import type { Strength } from './schema';

/**
 * The lines under names: a few, so that they can be told apart, and none is solid, so that nobody takes a name for a
 * link. The whisper stands under what is named again.
 */
const LINES = ['dotted', 'dashed', 'double', 'whisper'] as const;
export type Line = (typeof LINES)[number];

/** Actors and measures are dashed, deals are double, and what they are about is dotted. */
const LINE_OF: Record<Category, Exclude<Line, 'whisper'>> = {
  person: 'dashed',
  organization: 'dashed',
  deal: 'double',
  measure: 'dashed',
  goods: 'dotted',
  concept: 'dotted',
  place: 'dotted',
};

/** Thickness in whole CSS px, as Firefox rounds it down to a whole pixel of the screen. */
const THICKNESS: Record<Strength, number> = { faint: 1, normal: 2, strong: 3 };

/**
 * Distance from the baseline, as a share of the font size. It keeps the line off the underline of a link. A double line
 * is three times as high, so it begins nearer: in tightly set text it would strike through the line below.
 */
const OFFSET: Record<Line, string> = { dotted: '22%', dashed: '22%', double: '8%', whisper: '22%' };

/** The color of a whisper: a gray that is faint on light and on dark pages alike. */
const WHISPER_COLOR = 'rgb(128 128 128 / 60%)';

/** The color behind the name whose card is open. It has a hue, so that it is seen on gray as well. */
const OPEN_COLOR = 'rgb(90 140 220 / 28%)';

/**
 * The two ways to paint that color. Chromium 156 paints the background of a highlight only if a style of the page’s own
 * origin sets it, so there a line as high as the text is drawn behind it. Firefox 153 would draw that line over the
 * text.
 */
const OPEN_STYLES = {
  background: { 'background-color': OPEN_COLOR },
  line: {
    'text-decoration': `underline solid 115% ${OPEN_COLOR}`,
    'text-underline-offset': '-90%',
    'text-decoration-skip-ink': 'none',
  },
} satisfies Record<string, Declarations>;

/** The highlight for names with this line. A page can read the highlight’s name, so it says nothing of categories. */
const highlightOf = (line: Line): string => `backstory-${LINES.indexOf(line) + 1}`;

/** The name of the highlight for mentions of a category; `again`: for what is named again. */
export const highlightName = (category: Category, again = false): string =>
  highlightOf(again ? 'whisper' : LINE_OF[category]);

/** The names of all highlights for mentions. */
export const NAME_HIGHLIGHTS: readonly string[] = LINES.map(highlightOf);

/** The name of the highlight for the mention whose card is open. */
export const OPEN_NAME_HIGHLIGHT = `backstory-${LINES.length + 1}`;

/**
 * The CSS declarations that underline a name of a category on our own screens as it is underlined in pages. `again`: as
 * a name that is named again.
 */
export const underlineStyle = (category: Category, strength: Strength, again = false): string =>
  style(lineDeclarations(again ? 'whisper' : LINE_OF[category], strength));

/** What each full line stands for, for a legend: the categories that share it. */
export const categoriesByLine = (): { line: Line; categories: Category[] }[] =>
  [...new Set(CATEGORIES.map((category) => LINE_OF[category]))].map((line) => ({
    line,
    categories: CATEGORIES.filter((category) => LINE_OF[category] === line),
  }));

/**
 * The style sheet that underlines the names of a page. It goes into the user origin, where important declarations win
 * over all of the page. A rule for the root alone would be quicker, as Chromium inherits it, but a page’s rule for any
 * other element would win over that.
 */
export function underlineSheet(strength: Strength, openStyle: keyof typeof OPEN_STYLES): string {
  const rule = (name: string, declarations: Declarations) =>
    `::highlight(${name}) { ${style({ ...REVERTED, ...declarations }, ' !important')} }`;
  const open = rule(OPEN_NAME_HIGHLIGHT, OPEN_STYLES[openStyle]);
  const inInk = style({ 'text-decoration-color': 'currentcolor' }, ' !important');
  const rules = [
    ...LINES.map((line) => rule(highlightOf(line), lineDeclarations(line, strength))),
    // In forced colors Chromium gives a line the color of the text, so one as high as the text would hide it.
    openStyle === 'line' ? `@media not (forced-colors: active) { ${open} }` : open,
    // Firefox leaves the gray as it is in forced colors, though it may hardly be seen there (seen in Firefox 153).
    `@media (forced-colors: active) { ::highlight(${highlightOf('whisper')}) { ${inInk} } }`,
  ];
  return `@media not print { ${rules.join(' ')} }`;
}

type Declarations = Record<string, string>;

/**
 * Reverts everything that a page may declare for a highlight. The declarations of a rule replace what they set anew.
 */
const REVERTED: Declarations = {
  color: 'revert',
  'background-color': 'revert',
  'text-decoration': 'revert',
  'text-shadow': 'revert',
};

/**
 * The keyword `currentcolor` alone takes the color of the text at each place. A color computed from it does not:
 * Chromium 156 computes it from the root’s color or, in a rule that is not for the root, sometimes from that of another
 * element.
 */
const lineDeclarations = (line: Line, strength: Strength): Declarations => ({
  'text-decoration':
    line === 'whisper'
      ? `underline dotted 1px ${WHISPER_COLOR}`
      : `underline ${line} ${THICKNESS[strength]}px currentcolor`,
  'text-underline-offset': OFFSET[line],
  // Firefox leaves out the dots and dashes around descenders, and the more the thicker they are.
  'text-decoration-skip-ink': 'none',
});

const style = (declarations: Declarations, after = ''): string =>
  Object.entries(declarations)
    .map(([property, value]) => `${property}: ${value}${after};`)
    .join(' ');
