import { firstDay, lastDay } from '../../knowledge/dates';
import type { Lexicon, LexiconAlias, LexiconSubject } from '../../knowledge/lexicon';
import type { Meant } from '../../knowledge/schema/referent';
import { fold } from '../../text/fold';
import type { SubjectWords } from '../english/vocabulary';
import {
  type CompactEntity,
  type CompactLexicon,
  type CompactSubject,
  type CompactTime,
  FIRST_SIGN,
  KINDS,
  VERSION,
} from './compact';
import { anyName, anyWord } from './phrases';
import { type Spelling, spellingsOf } from './spellings';
import { type SurnameForm, surnamesOf, surnameUse } from './surnames';

/** Compiles a lexicon into its compact form, as text for `readLexicon`. */
export function writeLexicon(lexicon: Lexicon): string {
  const surnames = surnamesOf(lexicon);
  // In the order of their entities, so that an alias need not say whose it is.
  const aliases = lexicon.entities.flatMap((_, entity) => lexicon.aliases.filter((alias) => alias.entity === entity));
  const compact: CompactLexicon = {
    version: VERSION,
    subjects: lexicon.subjects.map(compactSubject),
    entities: lexicon.entities.map(({ id, category, specific, subjects, ...rest }, at): CompactEntity => {
      const { telling, continuations, parties, meant, writes } = rest;
      const surname = surnames.get(at);
      return {
        id,
        category,
        ...(specific && { specific }),
        ...(telling && { telling }),
        ...(subjects.length < lexicon.subjects.length && { subjects }),
        ...(surname && { surname }),
        ...(continuations && { continuations }),
        ...(parties && { parties }),
        ...(meant && { meant: compactTime(meant) }),
        ...(writes && { writes }),
        aliases: aliases.filter(({ entity }) => entity === at).length,
      };
    }),
    vocabulary: subjectWords(lexicon, surnames),
    ...compactSpellings(aliases),
    kinds: aliases.map((alias) => kindOf(alias, surnames.get(alias.entity))).join(''),
    ...compactContexts(aliases),
    times: aliases.flatMap(({ meant }, at) => (meant ? [timed(at, meant)] : [])),
  };
  return JSON.stringify(compact);
}

const compactSubject = ({ id, anchors, fields, weakFields, thirds }: LexiconSubject): CompactSubject => ({
  id,
  anchors: anyName(anchors),
  fields: anyWord(fields),
  weakFields: anyWord(weakFields),
  thirds: anyName(thirds),
});

const compactTime = ({ from, until }: Meant): CompactTime => [from ? firstDay(from) : '', until ? lastDay(until) : ''];

const timed = (alias: number, meant: Meant): CompactLexicon['times'][number] => [alias, ...compactTime(meant)];

function kindOf({ text, need }: LexiconAlias, surname: SurnameForm | undefined): string {
  const use = surnameUse(text, surname);
  const isName = fold(text).text.toLowerCase() !== fold(text).text;
  return KINDS.findIndex((kind) => kind.need === need && kind.use === use && kind.name === isName).toString(36);
}

/** What the subjects say of themselves, and the surnames that texts on them put beside others (“Bessent, He meet”). */
function subjectWords({ subjects, aliases }: Lexicon, surnames: ReadonlyMap<number, SurnameForm>): SubjectWords {
  const all = (key: 'anchors' | 'thirds' | 'titles' | 'offices' | 'neighbors') => [
    ...new Set(subjects.flatMap((one) => one[key])),
  ];
  const famous = aliases.filter(
    ({ text, entity, need }) => need !== 'introduction' && !/\s/.test(text) && surnames.get(entity)?.first === false,
  );
  const small = (words: readonly string[]) => [...new Set(words.map((word) => word.toLowerCase()))];
  const states = [...all('anchors'), ...all('thirds')];
  return {
    anchors: all('anchors'),
    titles: all('titles'),
    offices: all('offices'),
    notGivenNames: small([...states, ...all('titles'), ...all('neighbors'), ...famous.map(({ text }) => text)]),
  };
}

function compactSpellings(
  aliases: readonly LexiconAlias[],
): Pick<CompactLexicon, 'words' | 'spellings' | 'signs' | 'spelled'> {
  const all = aliases.flatMap(({ text }, alias) => spellingsOf(text).map((spelling) => ({ ...spelling, alias })));
  const words = [...new Set(all.flatMap((one) => one.words))].sort();
  const ids = new Map(words.map((word, id) => [word, id]));
  const sorted = all
    .map((one) => ({ ...one, ids: one.words.map((word) => ids.get(word) ?? 0) }))
    .sort((a, b) => compare(a.ids, b.ids) || a.alias - b.alias);
  return {
    words: words.join(' '),
    spellings: sorted.flatMap((one) => one.ids),
    signs: sorted.map(signsOf).join(''),
    spelled: sorted.map(({ alias }) => alias),
  };
}

const signsOf = ({ signs }: Spelling): string => String.fromCharCode(...signs.map((sign) => FIRST_SIGN + sign));

/** A list comes before the longer ones that begin with it. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((id, nth) => id !== b[nth]);
  return at < 0 ? a.length - b.length : (a[at] as number) - (b[at] ?? -1);
}

function compactContexts(aliases: readonly LexiconAlias[]): Pick<CompactLexicon, 'phrases' | 'contexts'> {
  const lists = new Map<string, number>();
  const numberOf = (phrases: readonly string[]): number => {
    if (phrases.length === 0) return 0;
    const list = phrases.map((phrase) => fold(phrase).text).join('\n');
    const known = lists.get(list) ?? lists.size + 1;
    lists.set(list, known);
    return known;
  };
  const contexts = aliases.flatMap(({ text, near = [], unless = [], heads = [], of = [] }, at) => {
    if (near.length + unless.length + heads.length + of.length === 0) return [];
    const isCompound = (phrase: string) => phrase.toLowerCase().includes(text.toLowerCase());
    const others = unless.filter((phrase) => !isCompound(phrase));
    return [at, ...[near, others, unless.filter(isCompound), heads, of].map(numberOf)];
  });
  return { contexts, phrases: [...lists.keys()] };
}
