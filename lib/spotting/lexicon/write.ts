import { firstDay, lastDay } from '../../knowledge/dates';
import type { Lexicon, LexiconAlias } from '../../knowledge/lexicon';
import type { Meant } from '../../knowledge/schema/referent';
import { fold } from '../../text/fold';
import {
  type CompactContexts,
  type CompactEntity,
  type CompactLexicon,
  type CompactTime,
  FIRST_SIGN,
  KINDS,
  VERSION,
  WORDS_A_CHARACTER,
} from './compact';
import { SIGN, type Spelling, spellingsOf } from './spellings';
import { type SurnameForm, surnamesOf, surnameUse } from './surnames';
import { compactSubjects, famousNames, sharedForms } from './write-subjects';

/** Compiles a lexicon into its compact form, as text for `readLexicon`. */
export function writeLexicon(lexicon: Lexicon): string {
  const surnames = surnamesOf(lexicon);
  const words = wordsOfAll(lexicon);
  const spelled = spelledForms(lexicon, words);
  // In the order of their entities, so that no spelling has to say which alias it writes (`CompactLexicon.owners`).
  const aliases = lexicon.entities.flatMap((_, entity) =>
    spelled.flatMap(({ alias }) => (alias.entity === entity ? [alias] : [])),
  );
  const compact: CompactLexicon = {
    version: VERSION,
    ...compactSubjects(lexicon),
    entities: lexicon.entities.map(({ id, category, specific, subjects, ...rest }, at): CompactEntity => {
      const { inAllNews, telling, continuations, parties, meant, writes } = rest;
      const surname = surnames.get(at);
      return {
        id,
        category,
        ...(specific && { specific }),
        ...(inAllNews && { inAllNews }),
        ...(telling && { telling }),
        ...(subjects.length < lexicon.subjects.length && { subjects }),
        ...(surname && { surname }),
        ...(continuations && { continuations }),
        ...(parties && { parties }),
        ...(meant && { meant: compactTime(meant) }),
        ...(writes && { writes }),
      };
    }),
    famous: famousNames(aliases, surnames),
    ...compactSpellings(spelled, words),
    kinds: aliases.map((alias) => kindOf(alias, surnames.get(alias.entity))).join(''),
    ...compactContexts(aliases),
    shared: sharedForms(aliases),
    times: timesOf(aliases),
  };
  return JSON.stringify(compact);
}

const compactTime = ({ from, until }: Meant): CompactTime => [from ? firstDay(from) : '', until ? lastDay(until) : ''];

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
  const isName = fold(text).text.toLowerCase() !== fold(text).text;
  return KINDS.findIndex((kind) => kind.need === need && kind.use === use && kind.name === isName).toString(36);
}

/** A way to write an alias; `ids`: its words by their index. */
interface SpelledForm extends Spelling {
  alias: LexiconAlias;
  ids: number[];
}

/** The words of all aliases, sorted. */
const wordsOfAll = ({ aliases }: Lexicon): string[] =>
  [...new Set(aliases.flatMap(({ text }) => spellingsOf(text).flatMap(({ words }) => words)))].sort();

/** All ways to write aliases, sorted by their words. */
function spelledForms({ aliases }: Lexicon, words: readonly string[]): SpelledForm[] {
  const ids = new Map(words.map((word, id) => [word, id]));
  return aliases
    .flatMap((alias) =>
      spellingsOf(alias.text).map((spelling) => ({
        ...spelling,
        alias,
        ids: spelling.words.map((word) => ids.get(word) ?? 0),
      })),
    )
    .sort((a, b) => compare(a.ids, b.ids) || a.alias.entity - b.alias.entity);
}

function compactSpellings(
  sorted: readonly SpelledForm[],
  words: readonly string[],
): Pick<CompactLexicon, 'words' | 'plurals' | 'heads' | 'spellings' | 'begun' | 'signs' | 'owners'> {
  const begun = sorted.map(({ ids }, nth) => likeBefore(ids, sorted[nth - 1]?.ids ?? []));
  const withPlural = sorted.filter(({ signs }) => (signs.at(-1) ?? 0) & SIGN.plural);
  const plurals = new Set(withPlural.map(({ ids }) => ids.at(-1)));
  const pluralsAlone = new Set(withPlural.filter(({ ids }) => ids.length === 1).map(({ ids }) => ids[0]));
  const heads = { spellings: words.map(() => 0), words: words.map(() => 0), written: words.map(() => 0) };
  sorted.forEach(({ ids }, nth) => {
    const head = ids[0] as number;
    const add = (counts: number[], more: number) => {
      counts[head] = (counts[head] ?? 0) + more;
    };
    add(heads.spellings, 1);
    add(heads.words, ids.length);
    add(heads.written, ids.length - (begun[nth] ?? 0));
  });
  return {
    words: words.join(' '),
    plurals: words.map((_, id) => (pluralsAlone.has(id) ? 'S' : plurals.has(id) ? 's' : '.')).join(''),
    heads: {
      spellings: characters(heads.spellings),
      words: characters(heads.words),
      written: characters(heads.written),
    },
    spellings: characters(
      sorted.flatMap(({ ids }, nth) =>
        ids.slice(begun[nth]).flatMap((id) => [Math.floor(id / WORDS_A_CHARACTER), id % WORDS_A_CHARACTER]),
      ),
    ),
    begun: characters(begun),
    signs: sorted.map(signsOf).join(''),
    owners: sorted.map(({ alias }) => alias.entity),
  };
}

const signsOf = ({ signs }: Spelling): string => characters(signs);

const characters = (numbers: readonly number[]): string =>
  numbers.map((number) => String.fromCharCode(FIRST_SIGN + number)).join('');

/** How many first words a spelling shares with the one before it. */
function likeBefore(ids: readonly number[], before: readonly number[]): number {
  const at = ids.findIndex((id, nth) => id !== before[nth]);
  return at < 0 ? ids.length : at;
}

/** The order of two lists of indexes; a list comes before the longer ones that begin with it. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((id, nth) => id !== b[nth]);
  return at < 0 ? a.length - b.length : (a[at] as number) - (b[at] ?? -1);
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
  const written = (list: readonly string[]): string => [...list].sort(inOrder).join('\n');
  const phrases = [...new Set(all.map(written).filter(Boolean))].sort();
  const numbers = new Map(phrases.map((list, at) => [list, at + 1]));
  const contexts: CompactContexts = { steps: [], near: [], unless: [], compound: [], heads: [], of: [] };
  let before = 0;
  explained.forEach((one, at) => {
    if (Object.values(one).every((list) => list.length === 0)) return;
    contexts.steps.push(at - before);
    for (const key of Object.keys(one) as (keyof Explained)[]) contexts[key].push(numbers.get(written(one[key])) ?? 0);
    before = at;
  });
  return { contexts, phrases };
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
