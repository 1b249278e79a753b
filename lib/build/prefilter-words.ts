import type { Lexicon, LexiconAlias, LexiconSubject } from '../knowledge/lexicon';
import { isName } from '../spotting/lexicon/spellings';
import { letterOf, type PrefilterWords } from '../spotting/prefilter/prefilter-table';
import { fold } from '../text/fold';
import { wordsOf } from '../text/words';
import { keysOf } from './prefilter-keys';

/**
 * How many words of a phrase the table has at most. With two of them common words would wake the reader (“list of”).
 */
const MAX_WORDS = 3;

/** Makes the word lists with which the sentinel looks at a page. */
export function prefilterWords(lexicon: Lexicon): PrefilterWords {
  const phrases = new PhraseTable();
  const lists = [...new Set(lexicon.subjects.map(wakingFields))];
  lists.forEach((list, at) => {
    phrases.add('l', at, shortest(list.split('\n').flatMap(stretchesOf)));
  });
  const strongLists = [...new Set(lexicon.subjects.flatMap((one) => (one.weights ? strongFieldsOf(one) : [])))];
  strongLists.forEach((list, at) => {
    phrases.add('g', at, shortest(list.split('\n').flatMap(stretchesOf)));
  });
  lexicon.subjects.forEach((_, subject) => {
    for (const [kind, forms] of Object.entries(phrasesOf(lexicon, subject)))
      phrases.add(kind.charAt(0), subject, forms);
  });
  return {
    subjects: lexicon.subjects.map((subject) => ({
      id: subject.id,
      list: lists.indexOf(wakingFields(subject)),
      ...(subject.weights && { strong: strongLists.indexOf(strongFieldsOf(subject)) }),
      ...(subject.weights === 'all' && { all: true }),
    })),
    keys: keysOf(lexicon),
    meanings: phrases.meanings(),
  };
}

/** Collects phrases, and what each means, for `PrefilterWords.meanings`. */
class PhraseTable {
  /** By the first word of phrases, their other words and what they mean; of each kind the indexes as letters. */
  private readonly begun = new Map<string, Map<string, Map<string, string>>>();

  /** Adds phrases that are of a kind for the subject, or in the list, of an index. */
  add(kind: string, index: number, phrases: readonly string[]): void {
    for (const phrase of phrases) {
      const end = `${phrase} `.indexOf(' ');
      const rests = getOrPut(this.begun, phrase.slice(0, end), () => new Map<string, Map<string, string>>());
      const kinds = getOrPut(rests, phrase.slice(end + 1), () => new Map<string, string>());
      const letters = kinds.get(kind) ?? '';
      if (!letters.includes(letterOf(index))) kinds.set(kind, letters + letterOf(index));
    }
  }

  meanings(): string {
    return [...this.begun]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([first, rests]) => {
        const byHead = new Map<string, string[]>();
        for (const [rest, kinds] of [...rests].sort(([one], [other]) => (one < other ? -1 : 1)))
          for (const [kind, letters] of kinds) getOrPut(byHead, letters + kind, () => []).push(rest);
        const listed = [...byHead].map(([head, all]) => (isAlone(all) ? head : `${head} ${all.join('/')}`));
        return `${first} ${listed.join(';')}`;
      })
      .join('|');
  }
}

/** Whether a word has one meaning, for which no other words have to follow. */
const isAlone = (rests: readonly string[]): boolean => rests.length === 1 && rests[0] === '';

function getOrPut<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

const wakingFields = ({ fields }: LexiconSubject): string => fields.join('\n');

const strongFieldsOf = ({ strongFields }: LexiconSubject): string => strongFields.join('\n');

const ACRONYM = /^[A-Z]{3,5}$/;
const INITIALS = /(?:\b[A-Z]\.){2,}/;

interface Phrases {
  anchor: string[];
  /**
   * Forms of specific entities that count as field words; the field words themselves stand in lists that subjects
   * share.
   */
  field: string[];
  name: string[];
  telling: string[];
}

/**
 * The phrases that speak for a subject. A specific name that means other things elsewhere counts only beside an anchor,
 * like a field word. So does one that has an anchor in it, as the anchor is there whenever the name is.
 */
function phrasesOf({ subjects, entities, aliases }: Lexicon, subject: number): Phrases {
  const { anchors = [], fields = [] } = subjects[subject] ?? {};
  const listed = new Set(fields.flatMap(stretchesOf));
  const anchor = anchors.flatMap(stretchesOf);
  const isOfSubject = (entity: number) => entities[entity]?.subjects.includes(subject) === true;
  const isOurs = ({ entity, need }: LexiconAlias) =>
    need !== 'introduction' && entities[entity]?.specific && isOfSubject(entity);
  const specific = aliases.filter(isOurs).map(({ text, need }) => {
    const words = wordsIn(text).join(' ');
    // A term counts only beside an anchor, as `blockEvidence` has it.
    const needsAnchor = need === 'context' || !isName(text) || anchor.some((one) => holds(words, one));
    return { needsAnchor, stretches: stretchesOf(text) };
  });
  const stretches = (needsAnchor: boolean) =>
    specific.filter((one) => one.needsAnchor === needsAnchor).flatMap((one) => one.stretches);
  const isTelling = (entity: number) => {
    const telling = entities[entity]?.telling;
    return Array.isArray(telling) ? telling.includes(subject) : telling === true && isOfSubject(entity);
  };
  const telling = aliases.filter(({ text, entity, need }) => need === 'nothing' && isName(text) && isTelling(entity));
  return {
    anchor,
    name: shortest(stretches(false)),
    // A phrase that holds a listed field word need not be looked for as well.
    field: shortest([...listed, ...stretches(true)]).filter((phrase) => !listed.has(phrase)),
    telling: shortest(telling.flatMap(({ text }) => stretchesOf(text))),
  };
}

/** The phrases that hold no other of the phrases. */
const shortest = (phrases: string[]): string[] =>
  [...new Set(phrases)].filter((phrase) => !phrases.some((other) => other !== phrase && holds(phrase, other)));

const holds = (phrase: string, other: string): boolean => ` ${phrase} `.includes(` ${other} `);

/** The words of a phrase, folded and in lower case as the sentinel has them. */
const wordsIn = (text: string): string[] => wordsOf(fold(text).text.toLowerCase());

/** The forms in which a phrase is looked for. An acronym may have stops, and a capital may divide a word. */
function stretchesOf(text: string): string[] {
  // The same name may have its initials with stops or without: “EU-U.S. deal”.
  const initials = INITIALS.exec(text)?.[0];
  if (initials) {
    const letters = initials.replaceAll('.', '');
    return [letters, [...letters.toLowerCase()].join(SPELLED)].flatMap((one) =>
      stretchesOf(text.replace(initials, `${one} `)),
    );
  }
  const divided = text.replace(/([a-z0-9])([A-Z])/g, '$1 $2');
  const spelled = ACRONYM.test(text) ? [[...text.toLowerCase()].join(' ')] : [];
  const stretches = [text, divided].map((one) => tellingStretch(wordsIn(one)).replace(/(?<=[a-z])0(?=[a-z])/g, ' '));
  return [...new Set(stretches), ...spelled];
}

/** What joins initials that are spelled with stops, so that they count as one word here. */
const SPELLED = '0';

/**
 * The longest stretch of words, `MAX_WORDS` at most, that has no word of a single letter, as “China’s” is also “China”.
 */
function tellingStretch(words: readonly string[]): string {
  const stretches: string[][] = [[]];
  for (const word of words) {
    if (/^[a-z]$/.test(word)) stretches.push([]);
    else if ((stretches.at(-1)?.length ?? 0) < MAX_WORDS) stretches.at(-1)?.push(word);
  }
  return stretches.map((one) => one.join(' ')).reduce((best, one) => (one.length > best.length ? one : best));
}
