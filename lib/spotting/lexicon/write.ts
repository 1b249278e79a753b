import { CATEGORIES } from '../../knowledge/categories';
import { firstDay, lastDay } from '../../knowledge/dates';
import type { Lexicon, LexiconAlias } from '../../knowledge/lexicon';
import type { Meant } from '../../knowledge/schema/referent';
import { fold } from '../../text/fold';
import {
  BETWEEN,
  BETWEEN_LISTS,
  type Column,
  type CompactContexts,
  type CompactEntity,
  type CompactLexicon,
  type CompactSurname,
  type CompactTime,
  charactersOf,
  KINDS,
  pairOf,
  VERSION,
} from './compact';
import { isName, wordIn, writtenForms } from './spellings';
import { type SurnameForm, surnamesOf, surnameUse } from './surnames';
import { compactSubjects, famousNames, sharedForms } from './write-subjects';

/** Compiles a lexicon into its compact form, as text for `readLexicon`. */
export function writeLexicon(original: Lexicon): string {
  const lexicon = { ...original, aliases: withPlainRates(original.aliases) };
  const surnames = surnamesOf(lexicon);
  const spelled = spelledForms(lexicon);
  const aliases = spelled.map(({ alias }) => alias);
  const compact: CompactLexicon = {
    version: VERSION,
    ...compactSubjects(lexicon),
    ids: lexicon.entities.map(({ id }) => id).join(BETWEEN),
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
    kinds: aliases.map((alias) => kindOf(alias, surnames.get(alias.entity))).join(''),
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

/** Writes rates with a sign, as the finder reads “50 percent” so; of forms that are then the same the first one stays. */
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

function compactSurname({ text, titles, first, firm }: SurnameForm): CompactSurname {
  const joined = titles.length > 0 ? titles.join(BETWEEN) : null;
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

function kindOf({ text, need }: LexiconAlias, surname: SurnameForm | undefined): string {
  const use = surnameUse(text, surname);
  const name = isName(text);
  return KINDS.findIndex((kind) => kind.need === need && kind.use === use && kind.name === name).toString(36);
}

/** A way to write an alias: its written words, and the same in lower case and without signs. */
interface SpelledForm {
  alias: LexiconAlias;
  written: string[];
  words: string[];
}

/** All ways to write aliases, sorted by their words. */
const spelledForms = ({ aliases }: Lexicon): SpelledForm[] =>
  aliases
    .flatMap((alias) => writtenForms(alias.text).map((written) => ({ alias, written, words: written.map(wordIn) })))
    .sort((a, b) => compare(a.words, b.words) || a.alias.entity - b.alias.entity);

function compactSpellings(sorted: readonly SpelledForm[]): Pick<CompactLexicon, 'spellings' | 'begun' | 'owners'> {
  const begun = sorted.map(({ written }, nth) => likeBefore(written, sorted[nth - 1]?.written ?? []));
  return {
    spellings: sorted.map(({ written }, nth) => written.slice(begun[nth]).join(' ')).join(BETWEEN),
    begun: charactersOf(begun),
    owners: sorted.map(({ alias }) => pairOf(alias.entity)).join(''),
  };
}

/** How many first words a spelling shares with the one before it. */
function likeBefore(written: readonly string[], before: readonly string[]): number {
  const at = written.findIndex((word, nth) => word !== before[nth]);
  return at < 0 ? written.length : at;
}

/** The order of two lists of words; a list comes before the longer ones that begin with it. */
function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((word, nth) => word !== b[nth]);
  if (at < 0) return a.length - b.length;
  return at < b.length && (a[at] as string) < (b[at] as string) ? -1 : 1;
}

/** The lists of phrases that explain an alias. */
type Explained = Omit<Record<keyof CompactContexts, string[]>, 'steps'>;

function compactContexts(aliases: readonly LexiconAlias[]): Pick<CompactLexicon, 'phrases' | 'contexts'> {
  const explained = aliases.map(explainedBy);
  const all = explained.flatMap((one) => Object.values(one));
  const times = new Map<string, number>();
  for (const phrase of all.flat()) times.set(phrase, (times.get(phrase) ?? 0) + 1);
  // What many lists have stands first in each, and lists that begin alike stand together, as that compresses well.
  const inOrder = (a: string, b: string) => (times.get(b) ?? 0) - (times.get(a) ?? 0) || (a < b ? -1 : 1);
  const written = (list: readonly string[]): string => [...list].sort(inOrder).join(BETWEEN);
  const phrases = [...new Set(all.map(written).filter(Boolean))].sort();
  const numbers = new Map(phrases.map((list, at) => [list, at + 1]));
  const contexts: CompactContexts = { steps: '', near: '', unless: '', compound: '', heads: '', of: '' };
  let before = 0;
  explained.forEach((one, at) => {
    if (Object.values(one).every((list) => list.length === 0)) return;
    contexts.steps += charactersOf([at - before]);
    for (const key of Object.keys(one) as (keyof Explained)[])
      contexts[key] += pairOf(numbers.get(written(one[key])) ?? 0);
    before = at;
  });
  return { contexts, phrases: phrases.join(BETWEEN_LISTS) };
}

/** The lists of an alias, folded and in small letters. */
function explainedBy({ text, near = [], unless = [], heads = [], of = [] }: LexiconAlias): Explained {
  const isCompound = (phrase: string) => phrase.toLowerCase().includes(text.toLowerCase());
  const lists = {
    near,
    unless: unless.filter((one) => !isCompound(one)),
    compound: unless.filter(isCompound),
    heads,
    of,
  };
  const folded = (list: readonly string[]) => list.map((phrase) => fold(phrase).text.toLowerCase());
  return {
    near: folded(lists.near),
    unless: folded(lists.unless),
    compound: folded(lists.compound),
    heads: folded(lists.heads),
    of: folded(lists.of),
  };
}
