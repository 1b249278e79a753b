import { continuation } from '../english/names';
import { Vocabulary } from '../english/vocabulary';
import {
  type CompactEntity,
  type CompactLexicon,
  type CompactSubject,
  type CompactTime,
  KINDS,
  VERSION,
} from './compact';
import type { AliasContext, CompiledAlias, CompiledEntity, CompiledLexicon, CompiledSubject, Time } from './compiled';
import { Forms } from './forms';
import { anyPhrase } from './phrases';

/** Reads a lexicon from its compact form. Throws for a text of another version. */
export function readLexicon(text: string): CompiledLexicon {
  const compact = JSON.parse(text) as CompactLexicon;
  if (compact.version !== VERSION) throw new Error(`The lexicon is of version ${compact.version}, not ${VERSION}.`);
  const subjects = compact.subjects.map(compiledSubject);
  const entities = compact.entities.map((one) => compiledEntity(one, subjects));
  return {
    subjects,
    entities,
    aliases: aliasesOf(compact, entities),
    forms: new Forms(compact),
    vocabulary: new Vocabulary(compact.vocabulary),
  };
}

const compiledSubject = ({ id, anchors, fields, weakFields, thirds }: CompactSubject): CompiledSubject => ({
  id,
  anchors: new RegExp(anchors, 'g'),
  fields: new RegExp(fields, 'gi'),
  weakFields: new RegExp(weakFields, 'gi'),
  thirds: new RegExp(thirds, 'g'),
  own: new RegExp(`^(?:${anchors}|${thirds})$`),
});

const compiledEntity = (
  { id, category, specific, telling, subjects, surname, continuations, parties, writes }: CompactEntity,
  all: readonly CompiledSubject[],
): CompiledEntity => ({
  id,
  category,
  specific: specific === true,
  telling: telling === true,
  subjects: subjects?.flatMap((at) => all[at] ?? []) ?? all,
  surname: surname && { ...surname, titles: new Set(surname.titles) },
  continuation: continuations && continuation(continuations),
  parties,
  writes: writes === true,
});

function aliasesOf(compact: CompactLexicon, entities: readonly CompiledEntity[]): CompiledAlias[] {
  const contexts = contextsOf(compact);
  const times = new Map(compact.times.map(([alias, ...time]) => [alias, timeOf(time)]));
  const aliases: CompiledAlias[] = [];
  compact.entities.forEach((one, at) => {
    const entity = entities[at] as CompiledEntity;
    const usual = one.meant && timeOf(one.meant);
    for (let left = one.aliases; left > 0; left--) {
      const nth = aliases.length;
      const { need, use, name } = KINDS[Number.parseInt(compact.kinds.charAt(nth), 36)] as (typeof KINDS)[number];
      const surname = use === 'none' ? undefined : entity.surname;
      aliases.push({
        entity,
        need,
        name,
        surname,
        bare: use === 'bare',
        context: contexts.get(nth),
        meant: times.get(nth) ?? usual,
      });
    }
  });
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
