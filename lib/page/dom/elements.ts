import type { BlockKind } from '../../text/block';
import { localNameOf } from './nodes';

/** How an element stands in the text around it. */
export type Flow =
  /** Shows nothing: the text goes on as if it were not there. */
  | 'nothing'
  /** Ends the line (`br`), or stands in it like a character (an icon): a sentence can go on after it, a word cannot. */
  | 'break'
  /** Runs inside the line. */
  | 'inline'
  /** Begins a block of its own. */
  | 'block'
  /** Divides the blocks before and behind it, and is not read. */
  | 'wall';

/** What the name of an element says of it. */
interface Standing {
  flow: Flow;
  /**
   * Set where the text inside is no prose and is not read. `much`: there may be so much of it that the rough text must
   * leave it out.
   */
  noProse?: 'some' | 'much';
  /** The kind of block that it makes of its text. */
  kind?: BlockKind;
  /** Whether it is frequent in pages and cannot have a shadow root. */
  neverHosts?: boolean;
}

/**
 * How each element of HTML stands in the text; one that is not named here begins a block of prose. What is skipped,
 * what runs inside a line and what the rough text leaves out are all derived from this table. A star marks elements
 * that stand in pages by the hundred and cannot have a shadow root.
 */
const TABLE: readonly (Standing & { names: string })[] = [
  {
    names:
      'a* abbr* acronym b* bdi bdo big cite data del dfn em* font i* ins label* mark nobr output q rb ruby s slot small* ' +
      'span strike strong* sub sup time* tt u var wbr',
    flow: 'inline',
  },
  { names: 'noscript script* style*', flow: 'nothing', noProse: 'much' },
  { names: 'link* meta* rp rt source* template', flow: 'nothing', noProse: 'some' },
  // Icons, pictures, code and controls stand in the middle of sentences.
  { names: 'br* img* picture*', flow: 'break' },
  { names: 'button* code input* kbd math samp', flow: 'break', noProse: 'some' },
  { names: 'svg*', flow: 'break', noProse: 'much' },
  { names: 'g* path* rect* use*', flow: 'wall', noProse: 'some' },
  { names: 'embed head iframe* meter progress', flow: 'wall', noProse: 'some' },
  { names: 'audio canvas datalist object option* pre select* textarea video', flow: 'wall', noProse: 'much' },
  { names: 'h1 h2 h3 h4 h5 h6', flow: 'block', kind: 'heading' },
  { names: 'dd dt li*', flow: 'block', kind: 'item' },
  { names: 'td* th*', flow: 'block', kind: 'cell' },
  { names: 'caption figcaption*', flow: 'block', kind: 'caption' },
  { names: 'fieldset* figure* form* ol* table* tbody* tr* ul*', flow: 'block' },
];

const standings = new Map<string, Standing>();
for (const { names, ...standing } of TABLE)
  for (const starred of names.split(' ')) {
    const name = starred.replace('*', '');
    standings.set(name, name === starred ? standing : { ...standing, neverHosts: true });
  }

/** What the name of an element says of it. Names are in lower case in HTML and XHTML. */
export const standingOf = (element: Element): Standing | undefined => standings.get(localNameOf(element));

/** A selector of the elements of which the table says what `fits`. */
export const selectorOf = (fits: (standing: Standing) => boolean): string =>
  [...standings].flatMap(([name, standing]) => (fits(standing) ? name : [])).join(',');
