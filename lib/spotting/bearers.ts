import { countUpTo } from '../text/fold';
import type { CompiledLexicon } from './compile';
import type { View } from './document';
import type { Candidate } from './find';
import { goesOn, isRivalName, nameBefore } from './names';
import { surnameUses } from './surnames';

/** Who bears a surname: one of ours (index of the entity), or somebody else. */
export type Bearer = number | 'rival';

/** Who of each surname a text introduces, and where. Places are ordinals: the candidates of a document, counted. */
export interface Bearers {
  /** The bearer that the story introduced last before a place. */
  lastBefore(surname: string, story: number, ordinal: number): Bearer | undefined;
  /** The only bearer that the whole story introduces, for headlines, which stand before it. */
  only(surname: string, story: number): Bearer | undefined;
  /** Whether the story names somebody else of this surname by this given name (“Ivanka”). */
  isRivalGivenName(surname: string, story: number, given: string): boolean;
}

/** What one story introduces of one surname: bearers, with the ordinals of their introductions, ascending. */
interface Introductions {
  ordinals: number[];
  bearers: Bearer[];
  givenNames: Set<string>;
}

/**
 * Reads all introductions of the document: by full name, or by title and surname; and those of rival bearers. Whether a
 * full name that several people bear (`Christopher Adams`) is ours here, `isOurs` knows.
 */
export function bearers(
  views: readonly View[],
  { lexicon }: CompiledLexicon,
  isOurs: (view: View, candidate: Candidate) => boolean,
): Bearers {
  const uses = surnameUses(lexicon);
  const stories = new Map<string, Introductions>();
  let ordinal = -1;
  for (const view of views) {
    for (const candidate of view.candidates) {
      ordinal++;
      const use = uses.get(candidate.alias);
      if (!use) continue;
      const { text } = use.surname;
      const { start, end, alias } = candidate;
      const rival =
        goesOn(view.text, end) || (use.bare && !view.headline && isRivalName(view.text, start, end, use.surname));
      if (use.bare && !rival) continue;
      const key = keyOf(text, view.block.story);
      const known = stories.get(key) ?? { ordinals: [], bearers: [], givenNames: new Set<string>() };
      stories.set(key, known);
      known.ordinals.push(ordinal);
      known.bearers.push(!rival && isOurs(view, candidate) ? alias.entity : 'rival');
      if (rival && use.bare) known.givenNames.add(nameBefore(view.text, start)?.toLowerCase() ?? '');
    }
  }
  return {
    lastBefore(surname, story, place) {
      const known = stories.get(keyOf(surname, story));
      return known?.bearers[countUpTo(known.ordinals, place - 1) - 1];
    },
    only(surname, story) {
      const all = new Set(stories.get(keyOf(surname, story))?.bearers);
      return all.size === 1 ? [...all][0] : undefined;
    },
    isRivalGivenName: (surname, story, given) =>
      stories.get(keyOf(surname, story))?.givenNames.has(given.toLowerCase()) ?? false,
  };
}

const keyOf = (surname: string, story: number) => `${surname} ${story}`;
