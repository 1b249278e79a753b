import type { Lexicon, LexiconAlias, LexiconSubject } from '../knowledge/lexicon';
import { IS_PLURAL, pluralsOf } from '../spotting/lexicon/spellings';
import type { PrefilterWords } from '../spotting/prefilter/prefilter';
import { fold } from '../text/fold';
import { wordsOf } from '../text/words';
import { keysOf } from './prefilter-keys';

/**
 * How many words of a phrase the table has at most. With two of them common words would wake the reader (“list of”).
 */
const MAX_WORDS = 3;

/** Makes the word lists with which the sentinel looks at a page. */
export function prefilterWords(lexicon: Lexicon): PrefilterWords {
  const table = new Map<string, string[]>();
  const add = (head: string, phrases: readonly string[]) => {
    // Forms of entities that are plurals have none, as the finder has it; other words always may.
    const isForm = /\d[nft]/.test(head);
    for (const phrase of phrases.flatMap((one) => (isForm && IS_PLURAL.test(one) ? one : withPlurals(one)))) {
      const [first = '', ...rest] = phrase.split(' ');
      table.set(first, [...(table.get(first) ?? []), [head, ...rest].join(' ')]);
    }
  };
  const lists = [...new Set(lexicon.subjects.map(wakingFields))];
  lists.forEach((list, at) => {
    add(`${at}l`, shortest(list.split('\n').flatMap(stretchesOf)));
  });
  const strongLists = [...new Set(lexicon.subjects.flatMap((one) => (one.weights ? strongFieldsOf(one) : [])))];
  strongLists.forEach((list, at) => {
    add(`${at}g`, shortest(list.split('\n').flatMap(stretchesOf)));
  });
  lexicon.subjects.forEach((_, subject) => {
    for (const [kind, phrases] of Object.entries(phrasesOf(lexicon, subject)))
      add(`${subject}${kind.charAt(0)}`, phrases);
  });
  return {
    subjects: lexicon.subjects.map((subject) => ({
      id: subject.id,
      list: lists.indexOf(wakingFields(subject)),
      ...(subject.weights && { strong: strongLists.indexOf(strongFieldsOf(subject)) }),
      ...(subject.weights === 'all' && { all: true }),
    })),
    keys: keysOf(lexicon),
    meanings: [...table]
      .sort()
      .map(([word, meanings]) => `${word} ${[...new Set(meanings)].join(';')}`)
      .join('|'),
  };
}

const wakingFields = ({ fields }: LexiconSubject): string => fields.join('\n');

const strongFieldsOf = ({ strongFields }: LexiconSubject): string => strongFields.join('\n');

/** Whether a form is a name, which has a capital. A form without one is a term. */
const isName = (text: string): boolean => /[A-Z]/.test(text);

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

function withPlurals(phrase: string): string[] {
  const words = phrase.split(' ');
  const last = words.at(-1) ?? '';
  if (!/[a-z]{2}$/.test(last)) return [phrase];
  return [last, ...pluralsOf(last)].map((word) => [...words.slice(0, -1), word].join(' '));
}
