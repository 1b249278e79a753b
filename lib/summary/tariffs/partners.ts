import type { KnowledgeIndex } from '../../knowledge/knowledge-index';
import { textOf } from '../../text/forms';
import { OTHER_COUNTRIES, PLACES_WITHOUT_TARIFFS } from '../../words/questions/places';
import { simple, withoutQuestion } from './question-text';

export type RateIndex = Pick<KnowledgeIndex, 'entities' | 'entity' | 'rates'>;

/** A partner that a question names: as the rates name it, and the member of it by whose name it is asked for. */
export interface Asked {
  partner: string;
  member?: string;
  /** The goods that the question is about, in the words of `goodsWords`, where it is not about all of them. */
  goods?: string[];
}

/** The partner of the rates that all countries pay. */
export const ALL = 'All countries';

/** What names mean, in the form of `withoutQuestion`: a partner, or none, as “New Mexico”. */
export type Names = ReadonlyMap<string, Asked | undefined>;

/** The most words that a name has. */
const LONGEST = 6;
const COUNTS = Array.from({ length: LONGEST }, (_, nth) => LONGEST - nth);

/** The partners that some words name, the longest name first, and the words that are no part of a name. */
export function namedIn(text: string, names: Names): { partners: Asked[]; others: string[] } {
  const words = withoutQuestion(text).split(' ').filter(Boolean);
  const partners: Asked[] = [];
  const others: string[] = [];
  for (let at = 0; at < words.length; ) {
    const nameOf = (count: number) => words.slice(at, at + count).join(' ');
    const count = COUNTS.find((one) => names.has(nameOf(one)));
    const partner = count && names.get(nameOf(count));
    if (partner) partners.push(partner);
    if (!count) others.push(nameOf(1));
    at += count ?? 1;
  }
  return { partners, others };
}

const made = new WeakMap<RateIndex, Names>();

/** What partners of the rates, their members and other places are called. They are made once. */
export function partnerNames(known: RateIndex): Names {
  const names = made.get(known) ?? namesOf(known);
  made.set(known, names);
  return names;
}

function namesOf({ entities, entity, rates }: RateIndex): Names {
  const names = new Map<string, Asked | undefined>();
  const add = (forms: readonly string[], asked?: Asked) => {
    for (const form of forms) {
      const plain = withoutQuestion(simple(form));
      // The “n” is that of “Nicaraguan”.
      for (const one of plain.endsWith('a') ? [plain, `${plain}n`, `${plain.slice(0, -1)}ian`] : [plain])
        if (one && !names.has(one)) names.set(one, asked);
    }
  };
  const partners = [...new Map(rates.map((rate) => [rate.partner, rate]))].map(([partner, { members }]) => {
    const card = entity(partner) ?? entities.find(({ name }) => name === partner);
    // “Tariffs on Canada and Mexico” is no name of either.
    const aliases = card?.aliases.map(textOf).filter((alias) => !/ and /.test(alias)) ?? [];
    const own = [card?.name ?? partner, ...(card?.search ?? []), ...aliases];
    // Nobody asks for a group by what the table calls it.
    return { partner, own: members ? [] : own, members: members ?? card?.members ?? [] };
  });
  for (const { partner, own } of partners) add(own, { partner });
  // A member with rates of its own has these.
  for (const { partner, members } of partners)
    for (const { name, also = [] } of members) add([name, ...also], { partner, member: name });
  const places = (list: string) => list.split(/[,/]/);
  add(places(PLACES_WITHOUT_TARIFFS));
  if (partners.some(({ partner }) => partner === ALL)) add(places(OTHER_COUNTRIES), { partner: ALL });
  return names;
}
