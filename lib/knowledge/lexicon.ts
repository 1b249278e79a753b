import { fold } from '../text/fold';
import type { Category } from './categories';
import type { Alias } from './schema/alias';
import type { Entity } from './schema/entity';
import type { Meant, Parties } from './schema/referent';
import type { Subject } from './schema/subject';

/**
 * What an alias needs to count as a mention: nothing, the introduction of its bearer, or words on the subject nearby.
 */
export type Need = 'nothing' | 'introduction' | 'context';

/** One form in which texts name an entity. */
export interface LexiconAlias {
  text: string;
  /** Index into `Lexicon.entities`. */
  entity: number;
  need: Need;
  near?: string[] | undefined;
  unless?: string[] | undefined;
  heads?: string[] | undefined;
  of?: string[] | undefined;
  meant?: Meant | undefined;
}

/** What spotting needs of an entity. */
export interface LexiconEntity {
  id: string;
  name: string;
  category: Category;
  specific: boolean;
  /** Whether it is in news of all kinds. */
  inAllNews?: true | undefined;
  /**
   * Whether its name is a sign of its subjects, and no proof; or of which of them, as indexes into `Lexicon.subjects`.
   */
  telling?: boolean | number[] | undefined;
  continuations?: string[] | undefined;
  parties?: Parties | undefined;
  meant?: Meant | undefined;
  /** How a person is addressed who is not called “Mr.” */
  courtesy?: 'Ms.' | undefined;
  writes?: boolean | undefined;
  /** The subjects that it belongs to, as indexes into `Lexicon.subjects`. */
  subjects: number[];
}

/** What spotting needs of a subject. */
export type LexiconSubject = Pick<
  Subject,
  | 'id'
  | 'anchors'
  | 'passedOver'
  | 'fields'
  | 'strongFields'
  | 'weakFields'
  | 'instruments'
  | 'topics'
  | 'otherTopics'
  | 'beyond'
  | 'thirds'
  | 'titles'
  | 'offices'
  | 'neighbors'
  | 'weights'
  | 'since'
  | 'cards'
>;

/** Everything that spotting looks for, as the seeds write it. */
export interface Lexicon {
  subjects: LexiconSubject[];
  entities: LexiconEntity[];
  aliases: LexiconAlias[];
}

/** The lexicon of a knowledge base. */
export function lexiconOf({ subjects, entities }: { subjects: Subject[]; entities: Entity[] }): Lexicon {
  const indexes = new Map(subjects.map(({ id }, at) => [id, at]));
  const indexesOf = (ids: readonly string[]) => ids.flatMap((one) => indexes.get(one) ?? []);
  return {
    subjects: subjects.map(({ $schema: _schema, front: _front, name: _name, about: _about, ...rest }) => rest),
    entities: entities.map(({ id, name, category, specific, subjects: own, ...rest }) => {
      const { inAllNews, telling, continuations, parties, meant, writes, courtesy } = rest;
      return {
        id,
        name,
        category,
        specific,
        ...(inAllNews && { inAllNews }),
        ...(telling && { telling: telling === true || indexesOf(telling) }),
        ...(continuations && { continuations }),
        ...(parties && { parties }),
        ...(meant && { meant }),
        ...(writes && { writes }),
        ...(courtesy && { courtesy }),
        subjects: own ? indexesOf(own) : [...indexes.values()],
      };
    }),
    aliases: entities.flatMap((entity, at) => entity.aliases.flatMap((alias) => lexiconAlias(alias, at))),
  };
}

/** The key of a form: forms with the same key count as the same one, whatever their case, hyphens and full stops. */
export const formKey = (form: string): string => fold(form).text.toLowerCase().replaceAll('-', ' ').replaceAll('.', '');

/** An alias as the lexicon has it; nothing for a form that is for search alone. */
function lexiconAlias(alias: Alias, entity: number): LexiconAlias[] {
  if (typeof alias === 'string') return [{ text: alias, entity, need: 'nothing' }];
  if (!('needs' in alias)) return [{ entity, need: 'nothing', ...alias }];
  if (alias.needs === 'search') return [];
  const { needs, ...rest } = alias;
  return [{ entity, need: needs, ...rest }];
}
