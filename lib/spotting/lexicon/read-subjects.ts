import { Vocabulary } from '../english/vocabulary';
import type { CompactLexicon, CompactSubject } from './compact';
import type { CompiledAnchors, CompiledSubject, Weighing } from './compiled';
import { inAnyCase } from './phrases';

/** The subjects of a lexicon, by their index; nothing stands for those whose front is off. */
export type SubjectsRead = readonly (CompiledSubject | undefined)[];

/** Reads the subjects. Those that have the same words have the same expressions, so that a text is searched once. */
export function readSubjects(compact: CompactLexicon, isOn: (id: string) => boolean): SubjectsRead {
  const made: RegExp[] = [];
  const expression = (nth: number, isName: boolean): RegExp => {
    const source = compact.expressions[nth] ?? '(?!)';
    made[nth] ??= isName ? new RegExp(inAnyCase(source), 'g') : new RegExp(source, 'gi');
    return made[nth];
  };
  const namesOf = new Map<number, ReadonlySet<string>>();
  const names = (list: number): ReadonlySet<string> => {
    const known = namesOf.get(list) ?? new Set((compact.lists[list] ?? []).map(keyOf));
    namesOf.set(list, known);
    return known;
  };
  return compact.subjects.map((one) => (isOn(one.id) ? new Subject(one, expression, names) : undefined));
}

/** A subject. Its expressions are made when they are first asked for: a page speaks of few subjects. */
class Subject implements CompiledSubject {
  readonly id: string;
  readonly weights: Weighing;
  readonly alone: boolean;
  readonly since: string;
  private readonly own = new Map<string, boolean>();

  constructor(
    private readonly compact: CompactSubject,
    private readonly expression: (nth: number, isName: boolean) => RegExp,
    private readonly names: (list: number) => ReadonlySet<string>,
  ) {
    this.id = compact.id;
    this.weights = compact.weights ?? 'main';
    this.alone = compact.weights === 'all';
    this.since = compact.since ?? '';
  }

  get fields(): RegExp {
    return this.expression(this.compact.fields, false);
  }
  get strongFields(): RegExp {
    return this.expression(this.compact.strongFields, false);
  }
  get weakFields(): RegExp {
    return this.expression(this.compact.weakFields, false);
  }
  get thirds(): RegExp {
    return this.expression(this.compact.anyThird, true);
  }

  /** Asks once for each word: a page names the same few countries again and again. */
  isOwn(word: string): boolean {
    const { anchors, thirds } = this.compact;
    const answer = this.own.get(word) ?? (hasName(this.names(anchors), word) || hasName(this.names(thirds), word));
    this.own.set(word, answer);
    return answer;
  }
}

/** Reads the anchors of all subjects, so that one search finds them. */
export function readAnchors(compact: CompactLexicon, read: SubjectsRead): CompiledAnchors {
  const { subjects, lists } = compact;
  let owners: ReadonlyMap<string, readonly CompiledSubject[]> | undefined;
  const asked = new Map<string, readonly CompiledSubject[]>();
  return {
    any: new RegExp(inAnyCase(compact.anyAnchor), 'g'),
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

const hasName = (names: ReadonlySet<string>, word: string): boolean => keysOf(word).some((key) => names.has(key));

/** The words of the subjects that rules of English ask for. `isLive`: whether an entity is on one of them. */
export function readVocabulary(
  { subjects, lists, famous }: CompactLexicon,
  read: SubjectsRead,
  isLive: (entity: number) => boolean,
): Vocabulary {
  const live = subjects.filter((_, at) => read[at]);
  type List = 'anchors' | 'thirds' | 'titles' | 'offices' | 'neighbors';
  // Many subjects have the same list, which is read once.
  const all = (key: List) => [...new Set([...new Set(live.map((one) => one[key]))].flatMap((at) => lists[at] ?? []))];
  return new Vocabulary({
    anchors: all('anchors'),
    titles: all('titles'),
    offices: all('offices'),
    notGivenNames: () => [
      ...all('anchors'),
      ...all('thirds'),
      ...all('titles'),
      ...all('neighbors'),
      ...famous.flatMap(([name, entity]) => (isLive(entity) ? [name] : [])),
    ],
  });
}
