import { cardWords, categoryWords, productName } from './card';
import { formatDateInFull } from './dates';
import { OR } from './joining';
import { popupWords } from './popup';

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
  popup: popupWords,
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
