import type { Category } from './categories';
import type { Alias, Entity } from './schema';

/** What an alias needs before it counts: nothing, its bearer’s introduction, or words about the subject near it. */
export type Need = 'nothing' | 'introduction' | 'context';

/** One surface form of one entity. */
export interface LexiconAlias {
  text: string;
  /** Index into `Lexicon.entities`. */
  entity: number;
  need: Need;
  near?: string[] | undefined;
  unless?: string[] | undefined;
}

/** What spotting has to know of an entity. */
export interface LexiconEntity {
  id: string;
  name: string;
  category: Category;
  specific: boolean;
}

/** All surface forms that spotting looks for. Plain data: the build writes it into the scripts. */
export interface Lexicon {
  entities: LexiconEntity[];
  aliases: LexiconAlias[];
}

/** The lexicon of a knowledge base. */
export function lexiconOf(entities: Entity[]): Lexicon {
  return {
    entities: entities.map(({ id, name, category, specific }) => ({ id, name, category, specific })),
    aliases: entities.flatMap((entity, at) => entity.aliases.map((alias) => lexiconAlias(alias, at))),
  };
}

function lexiconAlias(alias: Alias, entity: number): LexiconAlias {
  if (typeof alias === 'string') return { text: alias, entity, need: 'nothing' };
  const { needs, ...rest } = alias;
  return { entity, need: needs, ...rest };
}
