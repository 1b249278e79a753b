import { countUpTo } from '../../text/binary-search';
import { BETWEEN_LISTS, type CompactLexicon, type CompactTime, FIRST_SIGN, kindOfLetter, pairAt } from './compact';
import type { AliasContext, CompiledAlias, CompiledAliases, CompiledEntity, Time } from './compiled';
import { anyPhrase } from './phrases';

/** A column of the contexts. */
type Column = keyof AliasContext;

/** The aliases of a lexicon, each made when it is first asked for. */
export class Aliases implements CompiledAliases {
  readonly length: number;
  private readonly made: (CompiledAlias | undefined)[] = [];
  private readonly times: ReadonlyMap<number, Time>;
  /** For each alias that is written like others, all of these. */
  private readonly groups: ReadonlyMap<number, readonly number[]>;
  private readonly expressions: RegExp[] = [];
  /** The lists of phrases that explain aliases. */
  private readonly phrases: readonly string[];
  /** The aliases that have a context, in order. */
  private readonly explained: readonly number[];

  constructor(
    private readonly compact: CompactLexicon,
    /** The index of the entity that an alias names. */
    private readonly ownerOf: (alias: number) => number,
    private readonly entityAt: (index: number) => CompiledEntity | undefined,
  ) {
    this.length = compact.kinds.length;
    this.times = new Map(
      compact.times.flatMap(({ time, aliases }) => aliases.map((alias) => [alias, timeOf(time)] as const)),
    );
    this.phrases = compact.phrases.split(BETWEEN_LISTS);
    this.explained = indexesOf(compact.contexts.steps);
    const sum = summedUp();
    const shared = compact.shared.map((group) => group.map(sum));
    this.groups = new Map(shared.flatMap((group) => group.map((at) => [at, group] as const)));
  }

  at(index: number): CompiledAlias | undefined {
    if (!(index in this.made)) {
      // Aliases that are written alike refer to each other (`sharers`), so they are made together.
      const group = this.groups.get(index) ?? [index];
      for (const at of group) this.made[at] = this.make(at);
      const sharers = group.flatMap((at) => this.made[at] ?? []);
      if (sharers.length > 1) for (const alias of sharers) alias.sharers = sharers;
    }
    return this.made[index];
  }

  private make(nth: number): CompiledAlias | undefined {
    const owner = this.ownerOf(nth);
    const entity = this.entityAt(owner);
    if (!entity) return undefined;
    const usual = this.compact.entities[owner]?.meant;
    const { need, use, name } = kindOfLetter(this.compact.kinds.charCodeAt(nth));
    return {
      entity,
      need,
      name,
      surname: use === 'none' ? undefined : entity.surname,
      bare: use === 'bare',
      context: this.contextOf(nth),
      meant: this.times.get(nth) ?? (usual && timeOf(usual)),
      sharers: undefined,
    };
  }

  private contextOf(alias: number): AliasContext | undefined {
    const at = countUpTo(this.explained, alias) - 1;
    if (this.explained[at] !== alias) return undefined;
    const { contexts } = this.compact;
    return new Context((column) => this.expression(pairAt(contexts[column], at)));
  }

  /** The expression for a list of phrases, by 1 + its index. Aliases share them. */
  private expression(nth: number): RegExp | undefined {
    const list = this.phrases[nth - 1];
    if (list !== undefined) this.expressions[nth] ??= new RegExp(anyPhrase(list), 'g');
    return this.expressions[nth];
  }
}

/** A time as it is read. */
export const timeOf = ([from, until]: CompactTime): Time => ({ from, until });

/** The context of an alias. Its expressions are made when they are first asked for: a page needs few of them. */
class Context implements AliasContext {
  constructor(private readonly list: (column: Column) => RegExp | undefined) {}

  get near() {
    return this.list('near');
  }
  get unless() {
    return this.list('unless');
  }
  get compound() {
    return this.list('compound');
  }
  get heads() {
    return this.list('heads');
  }
  get of() {
    return this.list('of');
  }
}

/** The indexes whose distances, each to the one before, are written as characters. */
function indexesOf(steps: string): number[] {
  const sum = summedUp();
  return Array.from(steps, (sign) => sum(sign.charCodeAt(0) - FIRST_SIGN));
}

/** Makes indexes of distances, each to the index before. */
function summedUp(): (step: number) => number {
  let sum = 0;
  return (step) => {
    sum += step;
    return sum;
  };
}
