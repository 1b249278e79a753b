import { NameLists } from '../../text/name-lists';
import { Vocabulary } from '../english/vocabulary';
import type { CompactLexicon, CompactSubject } from './compact';
import { ANCHORS, type CompiledNames, type CompiledSubject, type Identity, type Weighing } from './compiled';
import { timeOf } from './read-aliases';

/** The subjects of a lexicon, by their index; nothing stands for those whose front is off. */
export type SubjectsRead = readonly (CompiledSubject | undefined)[];

/** Tells whose anchor a name is. */
type AnchorOwners = CompiledNames['subjectsOf'];

/**
 * Reads the subjects for which `isOn` holds, and their names. Subjects that have the same words have the same
 * expressions and lists, so that a text is searched once.
 */
export function readSubjects(
  compact: CompactLexicon,
  isOn: (id: string) => boolean,
  identityAt: (entity: number) => Identity,
): { read: SubjectsRead; names: CompiledNames } {
  const { subjects, lists, passedOver } = compact;
  const made: RegExp[] = [];
  const expression = (nth: number): RegExp => {
    made[nth] ??= new RegExp(compact.expressions[nth] ?? '(?!)', 'g');
    return made[nth];
  };
  // The list has the anchors of subjects that are off, too: a name inside one of those is no anchor of another subject.
  const anchors = subjects.flatMap((one) => lists[one.anchors] ?? []);
  const thirds = [...new Set(subjects.map((one) => one.thirds))];
  const keys: ReadonlySet<string>[] = [];
  const isThird = (list: number, word: string): boolean => {
    keys[list] ??= new Set(lists[list]?.map(keyOf));
    return hasName(keys[list], word);
  };
  const read: SubjectsRead = subjects.map((one) =>
    isOn(one.id)
      ? new Subject(
          one,
          ANCHORS + 1 + thirds.indexOf(one.thirds),
          cardsOf(compact, identityAt, one),
          expression,
          (subject, name) => subjectsOf(name).includes(subject) || isThird(one.thirds, name),
        )
      : undefined,
  );
  const subjectsOf = anchorOwners(compact, read);
  const ofThirds = thirds.map((list) => namesOfThird(lists[list] ?? [], passedOver));
  return { read, names: { lists: new NameLists([{ names: anchors, passedOver }, ...ofThirds]), subjectsOf } };
}

/**
 * The names of the third. Of the names that are passed over, only those that end in one of them are for the third
 * (“South America”): in “Washington Post” the third is found.
 */
const namesOfThird = (names: readonly string[], passedOver: readonly string[]) => ({
  names,
  passedOver: passedOver.filter((name) => names.includes(name.slice(name.lastIndexOf(' ') + 1))),
});

const cardsOf = (
  { entities }: CompactLexicon,
  identityAt: (entity: number) => Identity,
  { cards = [] }: CompactSubject,
): CompiledSubject['cards'] =>
  cards.map((at) => {
    const meant = entities[at]?.meant;
    return { ...identityAt(at), meant: meant && timeOf(meant) };
  });

/** A subject. Its expressions are made when they are first asked for: a page speaks of few subjects. */
class Subject implements CompiledSubject {
  readonly id: string;
  readonly weights: Weighing;
  readonly alone: boolean;
  readonly since: string;
  private readonly own = new Map<string, boolean>();

  constructor(
    private readonly compact: CompactSubject,
    readonly thirds: number,
    readonly cards: CompiledSubject['cards'],
    private readonly expression: (nth: number) => RegExp,
    private readonly isOf: (subject: CompiledSubject, word: string) => boolean,
  ) {
    this.id = compact.id;
    this.weights = compact.weights ?? 'main';
    this.alone = compact.weights === 'all';
    this.since = compact.since ?? '';
  }

  get fields(): RegExp {
    return this.expression(this.compact.fields);
  }
  get strongFields(): RegExp {
    return this.expression(this.compact.strongFields);
  }
  get weakFields(): RegExp {
    return this.expression(this.compact.weakFields);
  }
  get instruments(): RegExp {
    return this.expression(this.compact.instruments);
  }
  get topics(): RegExp {
    return this.expression(this.compact.topics);
  }
  get otherTopics(): RegExp {
    return this.expression(this.compact.otherTopics);
  }
  get beyond(): RegExp {
    return this.expression(this.compact.beyond ?? -1);
  }

  /** Asks once for each word: a page names the same few countries again and again. */
  isOwn(word: string): boolean {
    let answer = this.own.get(word);
    if (answer === undefined) {
      answer = this.isOf(this, word);
      this.own.set(word, answer);
    }
    return answer;
  }
}

/** Tells whose anchor a name is, of the subjects that were read. */
function anchorOwners({ subjects, lists }: CompactLexicon, read: SubjectsRead): AnchorOwners {
  let owners: ReadonlyMap<string, readonly CompiledSubject[]> | undefined;
  const asked = new Map<string, readonly CompiledSubject[]>();
  return (name) => {
    // Answers are kept: it is asked at every anchor of a page, and a page has few spellings of them.
    let known = asked.get(name);
    if (!known) {
      owners ??= ownersOf(subjects, lists, read);
      // Some names are listed in the singular and in the plural (“Philippines”).
      known = [...new Set(keysOf(name).flatMap((key) => owners?.get(key) ?? []))];
      asked.set(name, known);
    }
    return known;
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
