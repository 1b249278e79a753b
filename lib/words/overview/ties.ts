import { relations } from '../relations';
import { capital, counted, listed } from '../sentence-parts';

type Relation = keyof typeof relations;

/** A member of a cast, as sentences name it. */
interface Named {
  category: string;
  /** The name as it stands inside a sentence. */
  inText: string;
}

/** How many sides a column names; of more than that it says what they have in common. */
const FEW_SIDES = 2;

/** The verbs of relations whose words on a card only fit before a list, not inside a sentence. */
const IN_SENTENCE: Partial<Record<Relation, string>> = { 'related-to': 'has to do with' };

/** The categories whose entities are singular, whatever their names look like. */
const ONE = new Set(['person', 'organization', 'place']);

/**
 * The head of a name, without the phrase that follows it: “the emergency tariffs” of “the emergency tariffs on Canada”.
 */
const headOf = (name: string): string => name.split(/ (?:of|on|for|in|with|from|to) /)[0] ?? name;

/** Whether a name stands for several: “export controls”, “wine, beer and spirits”. */
export function isPlural({ category, inText }: Named): boolean {
  if (ONE.has(category)) return false;
  const head = headOf(inText);
  return / and /.test(head) || /[^siu]s$/.test(head);
}

/** The verb of a relation for one or for several: “covers”, “cover”. */
function agreeing(verb: string, many: boolean): string {
  if (!many) return verb;
  const [first = '', ...rest] = verb.split(' ');
  const irregular: Record<string, string> = { is: 'are', was: 'were', has: 'have' };
  const plural = irregular[first] ?? first.replace(/ies$/, 'y').replace(/s$/, '');
  return [plural, ...rest].join(' ');
}

/**
 * The verb of a relation for its subject, singular or plural, read from the end where it is written (`out`) or from the
 * other (`back`): “was signed by”.
 */
export const tieVerb = (subject: Named, type: Relation, direction: 'out' | 'back' = 'out'): string =>
  agreeing(IN_SENTENCE[type] ?? relations[type][direction], isPlural(subject));

/** A relation as a sentence: “He Lifeng negotiated the Geneva truce.” */
export const tieSentence = (
  from: Named,
  type: Relation,
  to: readonly Named[],
  direction: 'out' | 'back' = 'out',
): string => `${capital(from.inText)} ${tieVerb(from, type, direction)} ${listed(to.map(({ inText }) => inText))}.`;

/** What stands behind the nth of so many names, as `listed` joins them; nothing behind the last. */
export const between = (nth: number, count: number): string => {
  if (nth === count - 1) return '';
  return nth < count - 2 ? ', ' : count === 2 ? ' and ' : ', and ';
};

/** The words of the ties. */
export const tiesWords = {
  title: 'Ties',
  /** The picture, for a screen reader. */
  picture: (members: number, lines: number) =>
    `${counted(members, 'name')} and ${counted(lines, 'line')} between them. The arrow keys go from a name along its lines.`,
  /** A name in the picture, with how many lines it has. */
  node: (name: string, category: string, lines: number) =>
    `${name}, ${category.toLowerCase()}, ${counted(lines, 'line')}`,
  hint: 'Rest on a line, or go to it by the arrow keys.',
  /** `count`: how many lines meet in this name. */
  meet: (name: string, count: number) =>
    count === 1 ? `One line leads to ${name}.` : `${count} lines lead to ${name}.`,
  /** The picture shows some of the names alone. */
  some: (shown: number, of: number) => `The picture shows the ${shown} of ${of} names that have the most ties.`,
  /** In the place of a picture whose lines would run into each other. */
  narrow: 'In a wider panel these ties are drawn as a picture, too.',
  between: 'Between them',
  sides: (sides: readonly string[]) => (sides.length > FEW_SIDES ? 'Partners' : listed(sides)),
  list: 'Who is tied to whom',
  failed: 'The ties could not be loaded.',
  none: 'No ties among the names of this page are known.',
  alone: 'Without a tie here',
} as const;
