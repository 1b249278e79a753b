import type { Category } from '../knowledge/categories';
import type { Strength } from './schema';

/** The lines under names, quietest first. None is solid, so that nobody takes a name for a link. */
const LINES = ['dotted', 'dashed', 'double'] as const;
type Line = (typeof LINES)[number];

/** Who acts and what is ordered is dashed, what was agreed is double, what it is about is dotted. */
const LINE_OF: Record<Category, Line> = {
  person: 'dashed',
  organization: 'dashed',
  deal: 'double',
  measure: 'dashed',
  goods: 'dotted',
  concept: 'dotted',
  place: 'dotted',
};

/** In CSS px, and whole ones: Firefox rounds a line’s thickness down to a whole pixel of the screen. */
const THICKNESS: Record<Strength, number> = { faint: 1, normal: 2, strong: 3 };

/** Of the size of the text. It keeps the line off the one that a link has of its own. */
const OFFSET = '22%';

/** The colour behind the name whose card is open. It has a hue, so that it is seen on grey as well. */
const GROUND = 'rgb(90 140 220 / 28%)';

/**
 * The two ways of painting it. Chromium 156 paints the background of a highlight only where the page’s own origin gives
 * it one, so there a line as high as the text is drawn behind it; Firefox 153 would draw that line over the text.
 */
const GROUNDS = {
  background: { 'background-color': GROUND },
  line: {
    'text-decoration': `underline solid 115% ${GROUND}`,
    'text-underline-offset': '-90%',
    'text-decoration-skip-ink': 'none',
  },
} satisfies Record<string, Declarations>;

/** The highlight that holds the names under a line. A page can read its name, so that tells nothing. */
const highlightOf = (line: Line): string => `backstory-${LINES.indexOf(line) + 1}`;

/** The highlight for names of a category. */
export const highlightName = (category: Category): string => highlightOf(LINE_OF[category]);

/** The highlights for names. */
export const LINE_NAMES: readonly string[] = LINES.map(highlightOf);

/** The highlight that holds the name whose card is open. */
export const GROUND_NAME = `backstory-${LINES.length + 1}`;

/** The CSS declarations that underline a name of a category, in a page as in our own screens. */
export const underlineStyle = (category: Category, strength: Strength): string =>
  style(lineDeclarations(LINE_OF[category], strength));

/**
 * The style sheet of a page whose names are underlined. It is written for the user’s origin, where what is important
 * goes before all that a page says. A rule for the root alone would be inherited in Chromium, and spare it asking each
 * element that it lays out, but a page’s rule for any other element would go before it.
 */
export function underlineSheet(strength: Strength, ground: keyof typeof GROUNDS): string {
  const rule = (name: string, declarations: Declarations) =>
    `::highlight(${name}) { ${style({ ...PAGE_SAYS_NOTHING, ...declarations }, ' !important')} }`;
  const rules = [
    ...LINES.map((line) => rule(highlightOf(line), lineDeclarations(line, strength))),
    rule(GROUND_NAME, GROUNDS[ground]),
  ];
  return `@media not print { ${rules.join(' ')} }`;
}

type Declarations = Record<string, string>;

/** What a page may say of a highlight is taken back, but for what is said here. */
const PAGE_SAYS_NOTHING: Declarations = {
  color: 'revert',
  'background-color': 'revert',
  'text-decoration': 'revert',
  'text-shadow': 'revert',
};

/**
 * The keyword `currentcolor` alone becomes the text’s own colour wherever the text stands. What is reckoned from it is not:
 * Chromium 156 takes the root’s colour for it, or in a rule that is not the root’s now and then that of another element.
 */
const lineDeclarations = (line: Line, strength: Strength): Declarations => ({
  'text-decoration': `underline ${line} ${THICKNESS[strength]}px currentcolor`,
  'text-underline-offset': OFFSET,
  // Firefox leaves out the dots and dashes around descenders, and the more the thicker they are.
  'text-decoration-skip-ink': 'none',
});

const style = (declarations: Declarations, after = ''): string =>
  Object.entries(declarations)
    .map(([property, value]) => `${property}: ${value}${after};`)
    .join(' ');
