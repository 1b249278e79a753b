import { formKey, type Lexicon, type LexiconAlias, type LexiconSubject } from '../../../knowledge/lexicon';
import { fold } from '../../../text/fold';
import type { CompactLexicon, CompactSubject } from '../compact';
import { anyWord } from '../phrases';
import type { SurnameForm } from '../surnames';

type Compact = Pick<CompactLexicon, 'subjects' | 'lists' | 'expressions' | 'passedOver'>;

/**
 * The subjects of a lexicon in the compact form: each list and each expression is written once, however many have it.
 */
export function compactSubjects({ subjects, entities }: Pick<Lexicon, 'subjects' | 'entities'>): Compact {
  const lists = new Numbers<string[]>();
  const expressions = new Numbers<string>();
  const listOf = (names: readonly string[]) => lists.of(folded(names));
  const anyOf = (words: readonly string[]) => expressions.of(anyWord(folded(words).map((word) => word.toLowerCase())));
  return {
    subjects: subjects.map(
      (one): CompactSubject => ({
        id: one.id,
        ...(one.weights && { weights: one.weights }),
        ...(one.since && { since: one.since }),
        ...(one.cards && { cards: one.cards.map((card) => indexOfCard(card, one, entities)) }),
        fields: anyOf(one.fields),
        strongFields: anyOf(one.strongFields),
        weakFields: anyOf(one.weakFields),
        instruments: anyOf(one.instruments),
        topics: anyOf(one.topics),
        otherTopics: anyOf(one.otherTopics),
        ...(one.beyond && { beyond: anyOf(one.beyond) }),
        anchors: listOf(one.anchors),
        thirds: listOf(one.thirds),
        titles: listOf(one.titles),
        offices: listOf(one.offices),
        neighbors: listOf(one.neighbors),
      }),
    ),
    lists: lists.all,
    expressions: expressions.all,
    passedOver: folded([...new Set(subjects.flatMap(({ passedOver = [] }) => passedOver))]),
  };
}

const folded = (words: readonly string[]): string[] => words.map((word) => fold(word).text);

/** The index of an entity whose card stands for a subject. Throws if there is none. */
function indexOfCard(card: string, subject: LexiconSubject, entities: Lexicon['entities']): number {
  const at = entities.findIndex(({ id }) => id === card);
  if (at < 0) throw new Error(`The subject ${subject.id} has the card ${card}, but there is no such entity.`);
  return at;
}

/** Numbers things from 0 in the order in which they come; equal ones have the same number. */
class Numbers<Thing extends string | string[]> {
  readonly all: Thing[] = [];
  private readonly numbers = new Map<string, number>();

  of(thing: Thing): number {
    const key = String(thing);
    const known = this.numbers.get(key) ?? this.all.push(thing) - 1;
    this.numbers.set(key, known);
    return known;
  }
}

/** The surnames that texts on the subjects put beside others (“Bessent, He meet”). */
export const famousNames = (
  aliases: readonly LexiconAlias[],
  surnames: ReadonlyMap<number, SurnameForm>,
): CompactLexicon['famous'] =>
  aliases
    .filter(({ text, entity, need }) => need === 'context' && !/\s/.test(text) && surnames.get(entity)?.first === false)
    .map(({ text, entity }) => [text, entity]);

/** The aliases whose forms count as one (`formKey`), by their indexes, where several entities have them. */
export function sharedForms(aliases: readonly LexiconAlias[]): number[][] {
  const groups = new Map<string, number[]>();
  aliases.forEach(({ text }, at) => {
    const form = formKey(text);
    groups.set(form, [...(groups.get(form) ?? []), at]);
  });
  return [...groups.values()].filter((group) => new Set(group.map((at) => aliases[at]?.entity)).size > 1);
}
