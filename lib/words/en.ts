import { cardWords, categoryWords, productName } from './card';
import { formatDateInFull } from './dates';
import { counted, numberInWords } from './numbers';

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Joins things of which one is enough: “a, b, or c”. */
const OR = new Intl.ListFormat('en', { type: 'disjunction' });

/** How many people and things a page names; nothing of that where the names that follow are all of them. */
function numbered(people: number, things: number, subject: string, isLed: boolean): string {
  const count = people + things;
  if (count === 0) return `nothing from ${subject}`;
  if (count <= 2) return '';
  const what = people === 0 ? 'things' : things === 0 ? 'people' : 'people and things';
  return `${numberInWords(count)} ${what} from ${subject}, ${isLed ? 'most often' : 'among them'} `;
}

/**
 * The message catalog: every word of the interface, in English. The knowledge has its words in the seeds. Sentences are
 * short and plain. Names are passed in here, so that no sentence is put together elsewhere.
 */
export const words = {
  name: productName,
  manifest: {
    description:
      'Who is who and what is what in the U.S.–China trade war, on the page you are reading. Nothing leaves your browser.',
    commands: {
      'next-mention': 'Go to the next mention on the page',
      'previous-mention': 'Go to the previous mention',
      'next-name': 'Go to the next different name',
      'previous-name': 'Go to the previous different name',
      'card-here': 'Open the card of the name at the caret, the selection or the focused link',
    },
  },
  category: categoryWords,
  categories: {
    person: 'People',
    organization: 'Organizations',
    deal: 'Deals and talks',
    measure: 'Measures',
    goods: 'Goods',
    concept: 'Ideas',
    place: 'Places',
  },
  legend: {
    title: 'What the lines mean',
    sample: 'name',
    again: 'Named before in the text',
    /** `categories`: those that share the line. */
    line: ([first = '', ...others]: string[]) => [first, ...others.map((other) => other.toLowerCase())].join(', '),
  },
  card: cardWords,
  popup: {
    cast: 'Cast',
    /** The names of the rest of the cast: the first two, and how many more there are. */
    more: (names: readonly string[]) => {
      const [first = '', second, ...others] = names;
      if (!second) return first;
      return others.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${others.length} more`;
    },
    /** The beginning of the sentence on an article of a day; the names that lead it follow. */
    article: {
      on: (day: string) => `An article of ${formatDateInFull(day)} on `,
      naming: (day: string) => `An article of ${formatDateInFull(day)} that also names `,
      withoutNames: (day: string, subject: string) =>
        `An article of ${formatDateInFull(day)} that names nothing from ${subject}`,
    },
    changed: (count: number) => {
      if (count === 0) return 'Nothing it speaks of is known to have changed since.';
      return count === 1
        ? 'One thing it speaks of has changed since.'
        : `${capitalized(numberInWords(count))} things it speaks of have changed since.`;
    },
    /** `stamp`: how new the standing is. */
    standing: (name: string, stamp: string) => `${name} (${stamp})`,
    introduction: (about: readonly string[]) =>
      `On a page about ${OR.format(about)}, Backstory underlines who and what is named. Rest on a name, and a card says who or what that is and what has changed since the article, with the source of each statement.`,
    newest: 'The newest events',
    old: (newest: string) => `What Backstory knows ends on ${formatDateInFull(newest)}. Newer steps are missing.`,
    story: 'The story so far',
    thisArticle: 'This article.',
    mentions: (count: number) => counted(count, 'mention'),
    next: 'Next on the page',
    back: 'Back to this page',
    settings: 'Settings',
    site: (host: string) => `Backstory on ${host}`,
    search: 'Look something up',
    results: 'Results',
    searchResults: (count: number) => (count === 0 ? 'Nothing found' : `${counted(count, 'result')}`),
    reload: 'Reload the page',
    stopped: (count: number) => `A very long page: only the first ${count.toLocaleString('en')} words or so were read.`,
    readOn: 'Read on',
    readingOn: 'Reading on …',
    /** The beginning of the sentence on a page; the names that lead it follow. `isLed`: whether all others come less often. */
    gist: (people: number, things: number, subject: string, isLed: boolean) =>
      `This page names ${numbered(people, things, subject, isLed)}`,
    gistAnd: ' and ',
    /** `about`: what each subject is about, as the seeds say it. */
    touch: (about: readonly string[]) =>
      `Only a passage of this page is about ${OR.format(about)}; the names in it are marked.`,
    again: 'Try again',
    cardFailed: 'This card could not be loaded.',
    searchFailed: 'Nothing could be looked up just now.',
    nextGone: 'The page does not name it any more.',
    /** `about`: what each subject is about, as the seeds say it. */
    quiet: (about: readonly string[]) => `This page is not about ${OR.format(about)}.`,
    state: {
      opening: 'Waiting for the page …',
      looking: 'Looking at the page …',
      waking: 'Reading the page …',
      reading: 'Reading the page …',
      failed: 'This page could not be read.',
      unanswered: 'What is known of this page could not be loaded.',
      other: 'Backstory reads web pages only, and this is another kind of document.',
      restricted: 'Extensions may not run on this page.',
      readerView: 'Extensions may not run on this page. If this is Reader View, leave it to use Backstory here.',
      off: 'Backstory is off on this site.',
      stale: 'Backstory is not running on this page yet. Reload the page to use it here.',
      closed: 'This page was closed.',
    },
  },
  /** Until when what is known reaches. */
  until: (newest: string) => `Sources to ${formatDateInFull(newest)}.`,
  settings: {
    title: 'Settings',
    intro: 'A change shows at once in every open page.',
    underlined: 'What gets underlined',
    preview: {
      /** The names stand with their category; `again`: named before. */
      text: [
        'In ',
        { name: 'Xiamen', category: 'place' },
        ', ',
        { name: 'He', category: 'person' },
        ' spoke to the ',
        { name: 'WTO', category: 'organization' },
        ' about ',
        { name: 'export controls', category: 'measure' },
        ' on ',
        { name: 'rare-earth magnets', category: 'goods' },
        ', about ',
        { name: 'tit-for-tat retaliation', category: 'concept' },
        ' and the ',
        { name: 'Phase One agreement', category: 'deal' },
        '. Then ',
        { name: 'He', category: 'person', again: true },
        ' left ',
        { name: 'Xiamen', category: 'place', again: true },
        ', and the ',
        { name: 'export controls', category: 'measure', again: true },
        ' stayed.',
      ],
      cardName: 'He Lifeng',
      cardRole: 'Vice premier of China',
    },
    strength: 'Underline',
    strengths: { faint: 'Faint', normal: 'Normal', strong: 'Strong' },
    marks: 'Mark',
    marksChoice: { first: 'The first of each name', all: 'Every mention' },
    textSize: 'Text on cards',
    textSizes: { small: 'Small', normal: 'Normal', large: 'Large' },
    delay: 'Time on a name before its card opens',
    delayValue: (ms: number) =>
      ms === 0 ? 'at once' : `${(ms / 1000).toLocaleString('en', { maximumFractionDigits: 1 })} s`,
    badge: 'Count on the toolbar button',
    badgeHint: 'How many different names a page has.',
    offTopicPages: 'Mark pages on other subjects too',
    offTopicPagesHint: (about: readonly string[]) => `Otherwise only pages about ${OR.format(about)} are marked.`,
    sites: 'Sites where Backstory is off',
    sitesHint: 'A domain covers everything below it: example.com also news.example.com.',
    sitesNone: 'It is on everywhere.',
    siteAdd: 'Add',
    siteField: 'Site',
    siteAnswer: {
      none: () => 'That is not a site name. Try example.com.',
      half: (site: string) => `“${site}” is only a part of a site name. Try ${site}.com.`,
      wide: (site: string) => `“${site}” would switch off every site whose name ends so. Try example.${site}.`,
      covered: (site: string, by: string) =>
        site === by ? `Backstory is off on ${site} already.` : `Backstory is off on ${site} already, by ${by}.`,
      full: (most: number) => `The list is full: it holds ${most.toLocaleString('en')} sites. Take one away first.`,
      new: (site: string) => `Backstory is off on ${site} now.`,
    },
    siteRemove: (site: string) => `Switch on again: ${site}`,
    muted: 'Names that are not marked',
    mutedHint: 'They are left alone on every page, and do not count.',
    mutedNone: 'All names are marked.',
    unmute: (name: string) => `Mark again: ${name}`,
    reset: 'Reset all settings',
    resetDone: 'All settings are back to how they came.',
    undo: 'Undo',
    keys: 'Keys',
    keysHint: 'Give them other keys in your browser’s extension settings.',
    keysUnset: 'no key',
    unsaved: 'The browser could not store this change. Its storage may be full.',
    privacy: 'Backstory makes no network requests. These settings stay in this browser.',
    damaged: 'Your saved settings could not be read, so Backstory uses its defaults. The old ones were kept.',
    newer: 'Your saved settings come from a newer Backstory, so this one uses its defaults. The old ones were kept.',
    long: (most: number) =>
      `Your saved list of sites is longer than Backstory can use: the first ${most.toLocaleString('en')} are in use. The whole list was kept.`,
    restore: 'Restore what can be read',
    discard: 'Discard the old settings',
  },
} as const;
