import type { LexiconEntity } from '../knowledge/lexicon';
import { wordsOf } from '../text/words';
import type { CompiledLexicon } from './compile';
import type { View } from './document';
import type { Candidate } from './find';
import { goesOn, isRivalName, nameOrder } from './names';

/** Somebody of a surname enters the text: one of ours (index of the entity), or a rival (undefined). */
interface Introduction {
  block: number;
  at: number;
  entity: number | undefined;
}

/** Who of a surname a text has introduced, and where. */
export interface Bearers {
  /** The bearer that the place’s story introduced last before it. */
  lastBefore(surname: string, view: View, at: number): Introduction | undefined;
  /** The only bearer that the whole story introduces, for headlines, which stand before it. */
  only(surname: string, view: View): number | undefined;
}

/** Reads all introductions of the document: by full name, or by title and surname; and those of rival bearers. */
export function bearers(views: readonly View[], { lexicon }: CompiledLexicon): Bearers {
  const surnames = surnamesOf(lexicon.aliases);
  const introductions = new Map<string, Introduction[]>();
  for (const view of views) {
    for (const candidate of view.candidates) {
      for (const [surname, entity] of introducedBy(view, candidate, lexicon.entities, surnames)) {
        const list = introductions.get(surname) ?? [];
        list.push({ block: view.index, at: candidate.start, entity });
        introductions.set(surname, list);
      }
    }
  }
  const inStory = (surname: string, story: number) =>
    (introductions.get(surname) ?? []).filter(({ block }) => views[block]?.block.story === story);
  return {
    lastBefore: (surname, view, at) =>
      inStory(surname, view.block.story).findLast(
        (one) => one.block < view.index || (one.block === view.index && one.at < at),
      ),
    only(surname, view) {
      const story = inStory(surname, view.block.story);
      const ids = new Set(story.map(({ entity }) => entity));
      return ids.size === 1 ? story[0]?.entity : undefined;
    },
  };
}

/** The surnames of the lexicon, with the entities that bear them. */
function surnamesOf(aliases: CompiledLexicon['lexicon']['aliases']): Map<number, string[]> {
  const surnames = new Map<number, string[]>();
  for (const { text, entity, need } of aliases) {
    if (need === 'introduction') surnames.set(entity, [...(surnames.get(entity) ?? []), text]);
  }
  return surnames;
}

function introducedBy(
  view: View,
  { start, end, alias }: Candidate,
  entities: LexiconEntity[],
  surnames: Map<number, string[]>,
): [surname: string, entity: number | undefined][] {
  const own = surnames.get(alias.entity) ?? [];
  if (alias.need === 'introduction') {
    const entity = entities[alias.entity];
    if (!entity || view.headline) return [];
    return isRivalName(view.text, start, end, nameOrder(entity, alias.text)) || goesOn(view.text, end)
      ? [[alias.text, undefined]]
      : [];
  }
  const words = wordsOf(alias.text);
  const bearer = goesOn(view.text, end) ? undefined : alias.entity;
  return own.filter((surname) => words.includes(surname)).map((surname) => [surname, bearer]);
}
