import { formatDateInFull } from './dates';
import { anyOf, capital, counted, listed, numberInWords } from './sentence-parts';

/**
 * How many people and things a page names, as a part of a sentence. Empty for one or two, as the names that follow are
 * all of them.
 */
function numbered(people: number, things: number, subject: string, isLed: boolean): string {
  const count = people + things;
  if (count === 0) return `nothing connected to ${subject}`;
  if (count <= 2) return '';
  const what = people === 0 ? 'things' : things === 0 ? 'people' : 'people and things';
  return `${numberInWords(count)} ${what} connected to ${subject}, ${isLed ? 'most often' : 'among them'} `;
}

/** What is known to have come since an article. */
interface Since {
  count: number;
  due: number;
  later: number;
  hasNews: boolean;
  known?: string | undefined;
}

const languageOf = (lang: string) => new Intl.DisplayNames('en', { type: 'language' }).of(lang.slice(0, 2));

/** The words of the popup. */
export const popupWords = {
  cast: 'Cast',
  /** The names of the rest of the cast: the first two, and how many more there are. */
  more: (names: readonly string[]) => {
    const others = names.slice(2);
    return listed([...names.slice(0, 2), ...(others.length > 0 ? [`${others.length} more`] : [])]);
  },
  /**
   * The beginning of the sentence on an article of a day and a front; the names that lead it follow. `hasMore`: whether
   * it has further names. `isLed`: whether all others come less often.
   */
  article: {
    on: (day: string, subject: string, hasMore: boolean, isLed: boolean) =>
      `An article of ${formatDateInFull(day)} on ${subject}. It names ${hasMore && !isLed ? 'among others ' : ''}`,
    /** What follows the names. */
    onEnd: (hasMore: boolean, isLed: boolean) => (hasMore && isLed ? ' most often' : ''),
    /** The whole sentence but for its stop, where nothing is named besides the front. */
    alone: (day: string, subject: string) => `An article of ${formatDateInFull(day)} on ${subject}`,
    naming: (day: string) => `An article of ${formatDateInFull(day)}. It names `,
    withoutNames: (day: string, subject: string) =>
      `An article of ${formatDateInFull(day)} that names nothing connected to ${subject}`,
  },
  /**
   * How much is known to have changed since the article: `count` things, of which `due` were only due to end. Where
   * nothing that held is over, `later`: how many later events the story tells; `hasNews`: whether cards tell something
   * newer; `known`: the day of the newest source, where that is before the article.
   */
  changed: ({ count, due, later, hasNews, known }: Since) => {
    const below = `${numberInWords(later)} later ${later === 1 ? 'event is' : 'events are'} told below.`;
    const things = (many: number, what: string) =>
      `${numberInWords(many)} ${many === 1 ? 'thing' : 'things'} it speaks of ${what}`;
    const were = due === 1 ? 'was' : 'were';
    if (count > due) {
      const over = `At least ${things(count - due, `${count - due === 1 ? 'has' : 'have'} changed since`)}`;
      return due > 0 ? `${over}, and ${numberInWords(due)} more ${were} due to end.` : `${over}.`;
    }
    if (count > 0) return `${capital(things(due, `${were} due to end since`))}${later > 0 ? `; ${below}` : '.'}`;
    if (known) return `What Backstory knows ends earlier, on ${formatDateInFull(known)}.`;
    // Not that nothing has changed: a tariff that was ordered and did not begin until later can be over, too.
    if (later > 0) return capital(below);
    return hasNews ? 'The cards tell what came later.' : 'Nothing it speaks of is known to have changed since.';
  },
  /** `stamp`: how new the standing is. */
  standing: (name: string, stamp: string) => `${name} (${stamp})`,
  /** `about`: what each subject is about that is switched on. */
  introduction: (about: readonly string[]) =>
    `${about.length === 0 ? 'Once the settings have a front and a kind of name switched on: on a page about that front' : `On a page about ${anyOf(about)}`}, Backstory underlines who and what is named. Rest on a name, and a card says who or what that is and what has changed since the article, with the source of each statement.`,
  newest: 'The newest events',
  old: (newest: string) => `What Backstory knows ends on ${formatDateInFull(newest)}. Newer steps are missing.`,
  story: 'The story so far',
  thisArticle: 'This article.',
  mentions: (count: number) => counted(count, 'mention'),
  /** What speaks a name. `lang`: the language that it is spoken in, as `zh-CN`. */
  hear: (name: string, lang: string) => `Hear “${name}” in ${languageOf(lang)}`,
  next: 'Next on the page',
  back: 'Back to this page',
  settings: 'Settings',
  site: (host: string) => `Backstory on ${host}`,
  search: 'Look something up',
  results: 'Results',
  searchResults: (count: number, hasRates: boolean) => {
    const found = count === 0 ? [] : [counted(count, 'result')];
    return capital([...found, ...(hasRates ? ['a table of tariffs'] : [])].join(' and ')) || 'Nothing found';
  },
  /** Whose rates are shown where they are asked for by members: of what, as it stands in a sentence. */
  members: (names: readonly string[], of: string) =>
    names.length === 1
      ? `${capital(listed(names))} belongs to ${of}, whose rates its goods pay.`
      : `${capital(listed(names))} belong to ${of}, whose rates their goods pay.`,
  /** The same where they are members of a group, as the table names it. */
  inGroup: (names: readonly string[], group: string) =>
    `${capital(listed(names))} ${names.length === 1 ? 'is' : 'are'} among the “${group}”.`,
  reload: 'Reload the page',
  stopped: (count: number) => `A very long page: only the first ${count.toLocaleString('en')} words or so were read.`,
  readOn: 'Read on',
  readingOn: 'Reading on …',
  /**
   * The beginning of the sentence on a page; the names that lead it follow. `isLed`: whether all others come less
   * often.
   */
  gist: (people: number, things: number, subject: string, isLed: boolean) =>
    `This page names ${numbered(people, things, subject, isLed)}`,
  /** What joins the two names: “wine, beer and spirits, and Donald Trump”. */
  gistAnd: (names: readonly string[]) => (names.some((name) => name.includes(' and ')) ? ', and ' : ' and '),
  /** `about`: what each subject is about, as the seeds say it. */
  touch: (about: readonly string[]) =>
    `Only a passage of this page is about ${anyOf(about)}; the names in it are marked.`,
  again: 'Try again',
  cardFailed: 'This card could not be loaded.',
  searchFailed: 'Nothing could be looked up just now.',
  nextGone: 'The page does not name it any more.',
  /** `about`: what each subject is about that is switched on, as the seeds say it. */
  quiet: (about: readonly string[]) =>
    about.length === 0
      ? 'All fronts of the trade war, or all kinds of names, are switched off in the settings, so no page is marked.'
      : `Backstory finds nothing about ${anyOf(about)} on this page.`,
  state: {
    opening: 'Waiting for the page …',
    looking: 'Looking at the page …',
    waking: 'Reading the page …',
    reading: 'Reading the page …',
    failed: 'This page could not be read.',
    unanswered: 'What is known of this page could not be loaded.',
    other: 'Backstory reads web pages only, and this is another kind of document.',
    restricted:
      'Backstory cannot run on this page. Browsers keep extensions off their own pages and stores, whoever manages a browser may keep them off others, and Backstory reads no files.',
    barred:
      'Backstory cannot run on this page. Your browser keeps extensions off PDFs, some sites, and pages that could not be loaded.',
    withheld:
      'Your browser shows Backstory nothing of this page. If it is a web page, allow Backstory here in the menu of its button, and reload the page.',
    readerView: 'Backstory cannot run on this page. If this is Reader View, leave it to use Backstory here.',
    off: 'Backstory is off on this site.',
    stale: 'Backstory is not running on this page yet. Reload the page to use it here.',
    closed: 'This page was closed.',
  },
} as const;
