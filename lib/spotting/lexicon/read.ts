import { CATEGORIES, type Category } from '../../knowledge/categories';
import type { Surname } from '../english/personal-names';
import { BETWEEN, type CompactEntity, type CompactLexicon, type CompactSurname, VERSION, valueAt } from './compact';
import type { CompiledEntity, CompiledLexicon, CompiledSubject, Identity } from './compiled';
import { Forms } from './forms';
import { Aliases, timeOf } from './read-aliases';
import { readSubjects, readVocabulary, type SubjectsRead } from './read-subjects';

/**
 * Reads a lexicon from its compact form, as far as it belongs to subjects that are on: the rest is as if it were not
 * there. Throws for a text of another version.
 */
export function readLexicon(text: string, isOn: (subject: string) => boolean = () => true): CompiledLexicon {
  const compact = JSON.parse(text) as CompactLexicon;
  if (compact.version !== VERSION) throw new Error(`The lexicon is of version ${compact.version}, not ${VERSION}.`);
  const forms = new Forms(compact);
  const identityAt = identitiesIn(compact, forms);
  const { read, names } = readSubjects(compact, isOn, identityAt);
  const subjects = read.filter((one) => one !== undefined);
  const entity = entityAt(identityAt, compact, new Groups(read, subjects));
  return {
    subjects,
    names,
    aliases: new Aliases(compact, (alias) => forms.ownerOf(alias), entity),
    forms,
    vocabulary: readVocabulary(compact, read, (index) => entity(index) !== undefined),
  };
}

/**
 * Tells what identifies an entity, by its index. An id that is the words of a spelling is put together when it is asked
 * for.
 */
function identitiesIn({ ids, kinds, categories }: CompactLexicon, forms: Forms): (index: number) => Identity {
  const written = ids.split(BETWEEN);
  const spellings = new Map(Array.from(kinds.matchAll(/[A-Z]/g), ({ index }) => [forms.ownerOf(index), index]));
  return (index) => ({
    id: written[index] || forms.wordsOf(spellings.get(index) as number).join('-'),
    category: CATEGORIES[Number(categories.charAt(index))] as Category,
  });
}

/**
 * The subjects of entities, as one array for each group of subjects: what is found for a group is kept by its array
 * (`namesIn`).
 */
class Groups {
  private readonly made = new Map<string, readonly CompiledSubject[]>();

  constructor(
    private readonly read: SubjectsRead,
    readonly all: readonly CompiledSubject[],
  ) {}

  /** Whether a front is off. */
  get isAnyOff(): boolean {
    return this.all.length < this.read.length;
  }

  /** The subjects at these indexes, as far as they are on; without indexes all. */
  of(indexes: readonly number[] | null | undefined): readonly CompiledSubject[] {
    if (!indexes) return this.all;
    const key = indexes.join();
    const known = this.made.get(key) ?? indexes.flatMap((at) => this.read[at] ?? []);
    this.made.set(key, known);
    return known;
  }
}

/**
 * The entities of a lexicon by their index, each made when it is first asked for; nothing for those whose fronts are
 * off.
 */
function entityAt(
  identityAt: (index: number) => Identity,
  compact: CompactLexicon,
  groups: Groups,
): (index: number) => CompiledEntity | undefined {
  const made: (CompiledEntity | undefined)[] = [];
  return (index) => {
    if (!(index in made)) made[index] = compiledEntity(index, identityAt(index), compact, groups);
    return made[index];
  };
}

function compiledEntity(
  index: number,
  identity: Identity,
  compact: CompactLexicon,
  groups: Groups,
): CompiledEntity | undefined {
  const { specific, inAllNews, telling, surname, continuations, office, writes } = compact.entities[
    index
  ] as CompactEntity;
  const subjects = groups.of(valueAt(compact.groups, index));
  if (subjects.length === 0 && groups.isAnyOff) return undefined;
  return {
    ...identity,
    specific: specific === true,
    inAllNews: inAllNews === true,
    subjects,
    telling: telling === true ? subjects : groups.of(telling ?? []),
    markedOn: subjects.some(({ alone }) => alone) ? groups.all : subjects,
    surname: surname && surnameOf(surname),
    continuations,
    parties: valueAt(compact.parties, index) ?? undefined,
    office: office && timeOf(office),
    writes: writes === true,
  };
}

const surnameOf = ([text, titles, is]: CompactSurname): Surname => ({
  text,
  first: is === 'first',
  titles: new Set(titles?.split(BETWEEN)),
  ...(is === 'firm' && { firm: true }),
  namesake: is === 'namesake',
});
