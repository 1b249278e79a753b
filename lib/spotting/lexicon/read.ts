import { continuation } from '../english/personal-names';
import { type CompactEntity, type CompactLexicon, type CompactTime, KINDS, VERSION } from './compact';
import type { AliasContext, CompiledAlias, CompiledEntity, CompiledLexicon, CompiledSubject, Time } from './compiled';
import { Forms } from './forms';
import { anyPhrase } from './phrases';
import { readAnchors, readSubjects, readVocabulary, type SubjectsRead } from './read-subjects';

/**
 * Reads a lexicon from its compact form, as far as it belongs to subjects that are on: the rest is as if it were not
 * there. Throws for a text of another version.
 */
export function readLexicon(text: string, isOn: (subject: string) => boolean = () => true): CompiledLexicon {
  const compact = JSON.parse(text) as CompactLexicon;
  if (compact.version !== VERSION) throw new Error(`The lexicon is of version ${compact.version}, not ${VERSION}.`);
  const read = readSubjects(compact, isOn);
  const subjects = read.filter((one) => one !== undefined);
  const groups = new Groups(read, subjects);
  const entities = compact.entities.map((one) => compiledEntity(one, groups));
  return {
    subjects,
    anchors: readAnchors(compact, read),
    entities: entities.filter((one) => one !== undefined),
    aliases: aliasesOf(compact, entities),
    forms: new Forms(compact),
    vocabulary: readVocabulary(compact, read, (entity) => entities[entity] !== undefined),
  };
}

/** The subjects of entities, made once for each group, as what is found for a group is kept by it. */
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
  of(indexes: readonly number[] | undefined): readonly CompiledSubject[] {
    if (!indexes) return this.all;
    const key = indexes.join();
    const known = this.made.get(key) ?? indexes.flatMap((at) => this.read[at] ?? []);
    this.made.set(key, known);
    return known;
  }
}

function compiledEntity(compact: CompactEntity, groups: Groups): CompiledEntity | undefined {
  const { id, category, specific, telling, surname, continuations, parties, writes } = compact;
  const subjects = groups.of(compact.subjects);
  if (subjects.length === 0 && groups.isAnyOff) return undefined;
  return {
    id,
    category,
    specific: specific === true,
    subjects,
    telling: telling === true ? subjects : groups.of(telling ?? []),
    markedOn: subjects.some(({ alone }) => alone) ? groups.all : subjects,
    surname: surname && { ...surname, titles: new Set(surname.titles) },
    continuation: continuations && continuation(continuations),
    parties,
    writes: writes === true,
  };
}

function aliasesOf(
  compact: CompactLexicon,
  entities: readonly (CompiledEntity | undefined)[],
): (CompiledAlias | undefined)[] {
  const contexts = contextsOf(compact);
  const times = new Map(compact.times.map(([alias, ...time]) => [alias, timeOf(time)]));
  const aliases: (CompiledAlias | undefined)[] = [];
  compact.entities.forEach((one, at) => {
    const entity = entities[at];
    const usual = one.meant && timeOf(one.meant);
    for (let left = one.aliases; left > 0; left--) {
      const nth = aliases.length;
      const { need, use, name } = KINDS[Number.parseInt(compact.kinds.charAt(nth), 36)] as (typeof KINDS)[number];
      aliases.push(
        entity && {
          entity,
          need,
          name,
          surname: use === 'none' ? undefined : entity.surname,
          bare: use === 'bare',
          context: contexts.get(nth),
          meant: times.get(nth) ?? usual,
          sharers: undefined,
        },
      );
    }
  });
  for (const group of compact.shared) {
    const sharers = group.flatMap((at) => aliases[at] ?? []);
    if (sharers.length > 1) for (const alias of sharers) alias.sharers = sharers;
  }
  return aliases;
}

const timeOf = ([from, until]: CompactTime): Time => ({ from, until });

function contextsOf({ phrases, contexts }: CompactLexicon): Map<number, AliasContext> {
  const made: RegExp[] = [];
  const expression = (nth: number): RegExp | undefined => {
    const list = phrases[nth - 1];
    if (list !== undefined) made[nth] ??= new RegExp(anyPhrase(list.split('\n')), 'gi');
    return made[nth];
  };
  const found = new Map<number, AliasContext>();
  for (let at = 0; at < contexts.length; at += 6)
    found.set(contexts[at] as number, new Context(contexts, at, expression));
  return found;
}

/** The context of an alias. Its expressions are made when they are first asked for: a page needs few of them. */
class Context implements AliasContext {
  /** `at`: where it stands in the list of all contexts, behind the index of its alias. */
  constructor(
    private readonly contexts: readonly number[],
    private readonly at: number,
    private readonly expression: (nth: number) => RegExp | undefined,
  ) {}

  private nth(place: number): RegExp | undefined {
    return this.expression(this.contexts[this.at + place] ?? 0);
  }

  get near() {
    return this.nth(1);
  }
  get unless() {
    return this.nth(2);
  }
  get compound() {
    return this.nth(3);
  }
  get heads() {
    return this.nth(4);
  }
  get of() {
    return this.nth(5);
  }
}
