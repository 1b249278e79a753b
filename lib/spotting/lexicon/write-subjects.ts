import { formKey, type LexiconAlias, type LexiconSubject } from '../../knowledge/lexicon';
import { fold } from '../../text/fold';
import type { CompactLexicon, CompactSubject } from './compact';
import type { SurnameForm } from './surnames';

/** The subjects of a lexicon in the compact form: each list of words is written once, whoever has it. */
export function compactSubjects(
  subjects: readonly LexiconSubject[],
): Pick<CompactLexicon, 'subjects' | 'lists' | 'passedOver'> {
  const numbers = new Map<string, number>();
  const lists: string[][] = [];
  const numberOf = (names: readonly string[]): number => {
    const words = names.map((name) => fold(name).text);
    const key = words.join('\n');
    const known = numbers.get(key) ?? lists.push(words) - 1;
    numbers.set(key, known);
    return known;
  };
  return {
    subjects: subjects.map(
      ({
        id,
        weights,
        anchors,
        fields,
        strongFields,
        weakFields,
        thirds,
        titles,
        offices,
        neighbors,
      }): CompactSubject => ({
        id,
        ...(weights && { weights }),
        anchors: numberOf(anchors),
        fields: numberOf(fields),
        strongFields: numberOf(strongFields),
        weakFields: numberOf(weakFields),
        thirds: numberOf(thirds),
        titles: numberOf(titles),
        offices: numberOf(offices),
        neighbors: numberOf(neighbors),
      }),
    ),
    lists,
    passedOver: [...new Set(subjects.flatMap(({ passedOver = [] }) => passedOver.map((name) => fold(name).text)))],
  };
}

/** The surnames that texts on the subjects put beside others (“Bessent, He meet”). */
export const famousNames = (
  aliases: readonly LexiconAlias[],
  surnames: ReadonlyMap<number, SurnameForm>,
): CompactLexicon['famous'] =>
  aliases
    .filter(
      ({ text, entity, need }) => need !== 'introduction' && !/\s/.test(text) && surnames.get(entity)?.first === false,
    )
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
