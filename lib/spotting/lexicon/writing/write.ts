import { CATEGORIES } from '../../../knowledge/categories';
import { firstDay, lastDay } from '../../../knowledge/dates';
import type { Lexicon, LexiconAlias } from '../../../knowledge/lexicon';
import type { Meant } from '../../../knowledge/schema/referent';
import {
  BETWEEN,
  type Column,
  type CompactEntity,
  type CompactLexicon,
  type CompactSurname,
  type CompactTime,
  charactersOf,
  KINDS,
  kindLetter,
  VERSION,
} from '../compact';
import { isName } from '../spellings';
import { type SurnameForm, surnamesOf, surnameUse } from '../surnames';
import { compactContexts } from './contexts';
import { compactSpellings, type SpelledForm, spelledForms, spelledIdsOf } from './spelled-forms';
import { compactSubjects, famousNames, sharedForms } from './subjects';

/** Compiles a lexicon into its compact form, as text for `readLexicon`. */
export function writeLexicon(original: Lexicon): string {
  const lexicon = { ...original, aliases: withPlainRates(original.aliases) };
  const surnames = surnamesOf(lexicon);
  const spelled = spelledForms(lexicon);
  const aliases = spelled.map(({ alias }) => alias);
  const spelledIds = spelledIdsOf(lexicon, spelled);
  const compact: CompactLexicon = {
    version: VERSION,
    ...compactSubjects(lexicon),
    ids: lexicon.entities.map(({ id }, at) => (spelledIds.has(at) ? '' : id)).join(BETWEEN),
    categories: lexicon.entities.map(({ category }) => CATEGORIES.indexOf(category)).join(''),
    entities: lexicon.entities.map((one, at): CompactEntity => {
      const { specific, inAllNews, telling, continuations, meant, office, writes } = one;
      const surname = surnames.get(at);
      return {
        ...(specific && { specific }),
        ...(inAllNews && { inAllNews }),
        ...(telling && { telling }),
        ...(surname && { surname: compactSurname(surname) }),
        ...(continuations && { continuations }),
        ...(meant && { meant: compactTime(meant) }),
        ...(office && { office: [office.from, office.until] }),
        ...(writes && { writes }),
      };
    }),
    groups: columnOf(
      lexicon.entities.map(({ subjects }) => (subjects.length < lexicon.subjects.length ? subjects : null)),
    ),
    parties: columnOf(lexicon.entities.map(({ parties = null }) => parties)),
    famous: famousNames(aliases, surnames),
    ...compactSpellings(spelled),
    kinds: spelled.map((form) => kindOf(form, surnames.get(form.alias.entity), spelledIds)).join(''),
    ...compactContexts(aliases),
    shared: asSteps(sharedForms(aliases)),
    times: timesOf(aliases),
  };
  return JSON.stringify(compact);
}

/** Groups of numbers as the distance of each to the one before. */
function asSteps(groups: readonly number[][]): number[][] {
  let before = 0;
  const stepTo = (at: number): number => {
    const step = at - before;
    before = at;
    return step;
  };
  return groups.map((group) => group.map(stepTo));
}

/**
 * Writes rates with a sign, as the finder reads “50 percent” so; of forms that are then the same the first one stays.
 */
function withPlainRates(aliases: readonly LexiconAlias[]): LexiconAlias[] {
  const plain = new Map<string, LexiconAlias>();
  for (const alias of aliases) {
    const text = alias.text.replace(/(?<=\d)[ -]per ?cent\b/, '%');
    const key = `${alias.entity} ${text}`;
    if (!plain.has(key)) plain.set(key, { ...alias, text });
  }
  return [...plain.values()];
}

const compactTime = ({ from, until }: Meant): CompactTime => [from ? firstDay(from) : '', until ? lastDay(until) : ''];

function columnOf<Value>(all: readonly Value[]): Column<Value> {
  const values = new Map(all.map((one) => [JSON.stringify(one), one]));
  const keys = [...values.keys()];
  return { values: [...values.values()], of: charactersOf(all.map((one) => keys.indexOf(JSON.stringify(one)))) };
}

function compactSurname({ text, titles, first, firm, namesake }: SurnameForm): CompactSurname {
  const joined = titles.length > 0 ? titles.join(BETWEEN) : null;
  if (namesake) return [text, joined, 'namesake'];
  if (first && firm) throw new Error(`The surname ${text} stands first and is a firm’s: no compact form has both.`);
  if (first) return [text, joined, 'first'];
  return firm ? [text, joined, 'firm'] : [text, joined];
}

function timesOf(aliases: readonly LexiconAlias[]): CompactLexicon['times'] {
  const times = new Map<string, CompactLexicon['times'][number]>();
  aliases.forEach(({ meant }, at) => {
    if (!meant) return;
    const time = compactTime(meant);
    const known = times.get(time.join());
    if (known) known.aliases.push(at);
    else times.set(time.join(), { time, aliases: [at] });
  });
  return [...times.values()];
}

function kindOf(
  form: SpelledForm,
  surname: SurnameForm | undefined,
  spelledIds: ReadonlyMap<number, SpelledForm>,
): string {
  const { text, need, entity } = form.alias;
  const use = surnameUse(text, surname);
  const name = isName(text);
  const letter = kindLetter(KINDS.findIndex((kind) => kind.need === need && kind.use === use && kind.name === name));
  return spelledIds.get(entity) === form ? letter.toUpperCase() : letter;
}
