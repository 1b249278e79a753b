import { countUpTo } from '../../text/fold';
import { type CompactLexicon, type CompactTime, KINDS } from './compact';
import type { AliasContext, CompiledAlias, CompiledAliases, CompiledEntity, Time } from './compiled';
import { anyPhrase } from './phrases';

/** How many numbers `contexts` has for an alias. */
const CONTEXT = 6;

/** The aliases of a lexicon, each made when it is first asked for. */
export class Aliases implements CompiledAliases {
  readonly length: number;
  private readonly made: (CompiledAlias | undefined)[] = [];
  /** The first alias of each entity. */
  private readonly firsts: readonly number[];
  /** Which alias of its entity each spelling writes. */
  private readonly places: Uint16Array;
  private readonly times: ReadonlyMap<number, Time>;
  /** For each alias that is written like others, all of these. */
  private readonly groups: ReadonlyMap<number, readonly number[]>;
  private readonly expressions: RegExp[] = [];

  constructor(
    private readonly compact: CompactLexicon,
    private readonly entityAt: (index: number) => CompiledEntity | undefined,
  ) {
    this.length = compact.kinds.length;
    const { entities, owners } = compact;
    const counts = new Uint16Array(entities.length);
    this.places = new Uint16Array(owners.length);
    for (let spelling = 0; spelling < owners.length; spelling++) {
      const owner = owners[spelling] as number;
      this.places[spelling] = counts[owner] as number;
      (counts[owner] as number)++;
    }
    let next = 0;
    this.firsts = entities.map((_, entity) => {
      next += counts[entity] as number;
      return next - (counts[entity] as number);
    });
    this.times = new Map(
      compact.times.flatMap(({ time, aliases }) => aliases.map((alias) => [alias, timeOf(time)] as const)),
    );
    this.groups = new Map(compact.shared.flatMap((group) => group.map((at) => [at, group] as const)));
  }

  at(index: number): CompiledAlias | undefined {
    if (!(index in this.made)) {
      // Those that are written alike know each other, so they are made together.
      const group = this.groups.get(index) ?? [index];
      for (const at of group) this.made[at] = this.make(at);
      const sharers = group.flatMap((at) => this.made[at] ?? []);
      if (sharers.length > 1) for (const alias of sharers) alias.sharers = sharers;
    }
    return this.made[index];
  }

  aliasOf(spelling: number): number {
    return (this.firsts[this.compact.owners[spelling] as number] as number) + (this.places[spelling] as number);
  }

  private make(nth: number): CompiledAlias | undefined {
    const owner = countUpTo(this.firsts, nth) - 1;
    const entity = this.entityAt(owner);
    if (!entity) return undefined;
    const usual = this.compact.entities[owner]?.meant;
    const { need, use, name } = KINDS[Number.parseInt(this.compact.kinds.charAt(nth), 36)] as (typeof KINDS)[number];
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

  /** The context of an alias: they stand in the order of the aliases. */
  private contextOf(alias: number): AliasContext | undefined {
    const { contexts } = this.compact;
    let low = 0;
    let high = contexts.length / CONTEXT;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((contexts[CONTEXT * middle] as number) < alias) low = middle + 1;
      else high = middle;
    }
    const at = CONTEXT * low;
    return contexts[at] === alias ? new Context(contexts, at, (nth) => this.expression(nth)) : undefined;
  }

  /** The expression for a list of phrases, by 1 + its index. Aliases share them. */
  private expression(nth: number): RegExp | undefined {
    const list = this.compact.phrases[nth - 1];
    if (list !== undefined) this.expressions[nth] ??= new RegExp(anyPhrase(list), 'g');
    return this.expressions[nth];
  }
}

/** A time as it is read. */
export const timeOf = ([from, until]: CompactTime): Time => ({ from, until });

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
