import { Vocabulary } from '../english/vocabulary';
import type { CompactLexicon, CompactSubject } from './compact';
import type { CompiledAnchors, CompiledSubject } from './compiled';
import { anyName, anyWord } from './phrases';

/** The subjects of a lexicon, by their index; nothing stands for those whose front is off. */
export type SubjectsRead = readonly (CompiledSubject | undefined)[];

/** Reads the subjects. Those that have the same words have the same expressions, so that a text is searched once. */
export function readSubjects({ subjects, lists }: CompactLexicon, isOn: (id: string) => boolean): SubjectsRead {
  const made = new Map<string, RegExp>();
  const expression = (list: number, of: typeof anyWord, flags: string): RegExp => {
    const key = `${flags} ${list}`;
    const known = made.get(key) ?? new RegExp(of(lists[list] ?? []), flags);
    made.set(key, known);
    return known;
  };
  const namesOf = new Map<number, ReadonlySet<string>>();
  const names = (list: number): ReadonlySet<string> => {
    const known = namesOf.get(list) ?? new Set((lists[list] ?? []).map(keyOf));
    namesOf.set(list, known);
    return known;
  };
  return subjects.map(({ id, weights, anchors, fields, strongFields, weakFields, thirds }) =>
    isOn(id)
      ? {
          id,
          weights: weights ?? 'main',
          alone: weights === 'all',
          fields: expression(fields, anyWord, 'gi'),
          strongFields: expression(strongFields, anyWord, 'gi'),
          weakFields: expression(weakFields, anyWord, 'gi'),
          thirds: expression(thirds, anyName, 'g'),
          isOwn: remembered((word) => hasName(names(anchors), word) || hasName(names(thirds), word)),
        }
      : undefined,
  );
}

/** Reads the anchors of all subjects, so that one search finds them; of names that begin alike the longer one counts. */
export function readAnchors({ subjects, lists, passedOver }: CompactLexicon, read: SubjectsRead): CompiledAnchors {
  let owners: ReadonlyMap<string, readonly CompiledSubject[]> | undefined;
  const asked = new Map<string, readonly CompiledSubject[]>();
  const names = [...new Set([...subjects.flatMap(({ anchors }) => lists[anchors] ?? []), ...passedOver])];
  return {
    any: new RegExp(anyName(names.sort((one, other) => other.length - one.length)), 'g'),
    subjectsOf(anchor) {
      // Asked at every anchor of a page, in the few spellings that pages have.
      let known = asked.get(anchor);
      if (!known) {
        owners ??= ownersOf(subjects, lists, read);
        // Some are known in both numbers (“Philippines”).
        known = [...new Set(keysOf(anchor).flatMap((key) => owners?.get(key) ?? []))];
        asked.set(anchor, known);
      }
      return known;
    },
  };
}

/** The subjects whose anchor each name is, by its key. */
function ownersOf(
  subjects: CompactLexicon['subjects'],
  lists: CompactLexicon['lists'],
  read: SubjectsRead,
): Map<string, CompiledSubject[]> {
  const owners = new Map<string, CompiledSubject[]>();
  subjects.forEach(({ anchors }, at) => {
    const subject = read[at];
    if (!subject) return;
    for (const anchor of lists[anchors] ?? []) {
      const key = keyOf(anchor);
      owners.set(key, [...(owners.get(key) ?? []), subject]);
    }
  });
  return owners;
}

const keyOf = (name: string): string => name.toLowerCase().replaceAll('-', ' ');

/** The forms in which a name may be known that stands in a text, perhaps in the plural. */
function keysOf(name: string): string[] {
  const key = keyOf(name);
  return key.endsWith('s') ? [key, key.slice(0, -1), key.slice(0, -2)] : [key];
}

/** Asks once for each word: a page names the same few countries again and again. */
function remembered(ask: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    const answer = answers.get(word) ?? ask(word);
    answers.set(word, answer);
    return answer;
  };
}

const hasName = (names: ReadonlySet<string>, word: string): boolean => keysOf(word).some((key) => names.has(key));

/** The words of the subjects that rules of English ask for. `isLive`: whether an entity is on one of them. */
export function readVocabulary(
  { subjects, lists, famous }: CompactLexicon,
  read: SubjectsRead,
  isLive: (entity: number) => boolean,
): Vocabulary {
  const live = subjects.filter((_, at) => read[at]);
  type List = Exclude<keyof CompactSubject, 'id' | 'weights'>;
  const all = (key: List) => [...new Set(live.flatMap((one) => lists[one[key]] ?? []))];
  const small = (words: readonly string[]) => [...new Set(words.map((word) => word.toLowerCase()))];
  const beside = famous.flatMap(([name, entity]) => (isLive(entity) ? [name] : []));
  return new Vocabulary({
    anchors: all('anchors'),
    titles: all('titles'),
    offices: all('offices'),
    notGivenNames: small([...all('anchors'), ...all('thirds'), ...all('titles'), ...all('neighbors'), ...beside]),
  });
}
