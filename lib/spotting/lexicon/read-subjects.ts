import { fold } from '../../text/fold';
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
          isOwn: (word) => hasName(names(anchors), word) || hasName(names(thirds), word),
        }
      : undefined,
  );
}

/** Reads the anchors of all subjects, so that one search finds them; of names that begin alike the longer one counts. */
export function readAnchors({ subjects, lists, passedOver }: CompactLexicon, read: SubjectsRead): CompiledAnchors {
  const owners = new Map<string, CompiledSubject[]>();
  const asked = new Map<string, readonly CompiledSubject[]>();
  subjects.forEach(({ anchors }, at) => {
    const subject = read[at];
    for (const anchor of lists[anchors] ?? []) {
      const known = owners.get(keyOf(anchor)) ?? [];
      owners.set(keyOf(anchor), subject ? [...known, subject] : known);
    }
  });
  const names = [...new Set([...subjects.flatMap(({ anchors }) => lists[anchors] ?? []), ...passedOver])];
  return {
    any: new RegExp(anyName(names.sort((one, other) => other.length - one.length)), 'g'),
    subjectsOf(anchor) {
      // Asked at every anchor of a page, in the few spellings that pages have.
      let known = asked.get(anchor);
      if (!known) {
        // Some are known in both numbers (“Philippines”).
        known = [...new Set(keysOf(anchor).flatMap((key) => owners.get(key) ?? []))];
        asked.set(anchor, known);
      }
      return known;
    },
  };
}

const keyOf = (name: string): string => fold(name).text.toLowerCase().replaceAll('-', ' ');

/** The forms in which a name may be known that stands in a text, perhaps in the plural. */
function keysOf(name: string): string[] {
  const key = keyOf(name);
  return key.endsWith('s') ? [key, key.slice(0, -1), key.slice(0, -2)] : [key];
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
