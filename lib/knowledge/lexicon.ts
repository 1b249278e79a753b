import { fold } from '../text/fold';
import { casesLike, dutiesLike, type Grids, pactsLike } from '../text/grids';
import type { Category } from './categories';
import { dayOf, lastDay } from './dates';
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
  /** From when until when a person held office (`YYYY-MM-DD`); the last day is an empty text where that is not over. */
  office?: { from: string; until: string } | undefined;
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
  const written = entities.flatMap((entity, at) => entity.aliases.flatMap((alias) => lexiconAlias(alias, at)));
  const isPact = entities.map(({ category, name }) => category === 'deal' && !name.endsWith('talks'));
  const grids = subjects.flatMap((one) => one.grids ?? []);
  return {
    subjects: subjects.map(
      ({ $schema: _schema, front: _front, name: _name, about: _about, grids: _grids, ...rest }) => rest,
    ),
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
        ...(category === 'person' && { office: officeOf(rest) }),
        ...(writes && { writes }),
        ...(courtesy && { courtesy }),
        subjects: own ? indexesOf(own) : [...indexes.values()],
      };
    }),
    aliases: [...written, ...grids.flatMap((one) => unwritten(written, isPact, one))],
  };
}

/**
 * When a person held office: from the first state on the card with a date until the last ended, if all have and the
 * card is closed. Nothing for somebody whose card has no such state.
 */
function officeOf({ facts, standing }: Pick<Entity, 'facts' | 'standing'>): LexiconEntity['office'] {
  const held = facts.flatMap((one) => (one.is === 'state' && one.when ? one : []));
  const [first] = held.map(({ when }) => dayOf(when)).sort();
  if (first === undefined) return undefined;
  const ends = held.map(({ ended }) => (ended ? lastDay(ended.on) : '')).sort();
  return { from: first, until: standing?.is === 'closed' && ends[0] !== '' ? (ends.at(-1) ?? '') : '' };
}

/**
 * The forms of pacts, duties and lawsuits that the seeds do not write, with what those need that they are like; of
 * several the one that needs more. A pact with a country is another thing where it is a free one.
 */
function unwritten(written: readonly LexiconAlias[], isPact: readonly boolean[], grids: Grids): LexiconAlias[] {
  const known = new Set(written.map(({ text, entity }) => `${entity} ${casedKey(text)}`));
  const owners = new Map(written.map(({ text, entity }) => [formKey(text), entity]));
  const made = new Map<string, LexiconAlias>();
  const inOrder = [...written].sort((one, other) => Number(one.need === 'nothing') - Number(other.need === 'nothing'));
  for (const alias of inOrder) {
    const like = isPact[alias.entity] ? [pactsLike] : [dutiesLike, casesLike];
    for (const text of like.flatMap((forms) => forms(alias.text, grids))) {
      const key = `${alias.entity} ${casedKey(text)}`;
      const isOthers = (owners.get(formKey(text)) ?? alias.entity) !== alias.entity;
      if (isOthers || known.has(key) || made.has(key)) continue;
      const [start = ''] = /^\w+ (?=\w+ with )/.exec(text) ?? [];
      const mayBeFree = start !== '' && grids.free.endsWith(` ${start.trim()}`);
      const free = grids.free + text.slice(start.length - 1);
      made.set(key, { ...alias, text, ...(mayBeFree && { unless: [...(alias.unless ?? []), free] }) });
    }
  }
  return [...made.values()];
}

/** The key of a form: forms with the same key count as the same one, whatever their case, hyphens and full stops. */
export const formKey = (form: string): string => casedKey(form).toLowerCase();

/** The same of a form with capitals, which finds less than one without. */
const casedKey = (form: string): string => fold(form).text.replaceAll('-', ' ').replaceAll('.', '');

/** An alias as the lexicon has it; nothing for a form that is for search alone. */
function lexiconAlias(alias: Alias, entity: number): LexiconAlias[] {
  if (typeof alias === 'string') return [{ text: alias, entity, need: 'nothing' }];
  if (!('needs' in alias)) return [{ entity, need: 'nothing', ...alias }];
  if (alias.needs === 'search') return [];
  const { needs, ...rest } = alias;
  return [{ entity, need: needs, ...rest }];
}
