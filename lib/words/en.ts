import { cardWords, categoryWords, productName } from './card';
import { formatDateInFull } from './dates';
import { exportWords } from './outgoing';
import { lookupWords } from './pages/lookup';
import { panelWords } from './pages/panel';
import { releaseWords } from './pages/releases';
import { popupWords } from './popup';
import { settingsFileWords } from './settings/file';
import { settingsWords } from './settings/page';
import { pauseWords } from './settings/pause';

/**
 * The message catalog: every word of the interface, in English. The knowledge has its words in the seeds. Sentences are
 * short and plain. Names are passed in here, so that no sentence is put together elsewhere.
 */
export const words = {
  name: productName,
  manifest: {
    description:
      'Who is who and what is what in the U.S. trade war, from China to Canada, on the page you are reading. Nothing leaves your browser.',
    commands: {
      'next-mention': 'Go to the next mention on the page',
      'previous-mention': 'Go to the previous mention',
      'next-name': 'Go to the next different name',
      'previous-name': 'Go to the previous different name',
      'card-here': 'Open the card of the name at the caret, the selection or the focused link',
      'open-panel': 'Open the side panel',
      pause: 'Pause Backstory for an hour, or go on',
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
    /** What a sample shows, for screen readers. */
    lines: {
      dotted: 'dotted line',
      dashed: 'dashed line',
      double: 'double line',
      whisper: 'thin dotted line',
    },
    again: 'Named again, or in a headline',
    /** Below the legend while the system forces its own colors on all pages. */
    forced:
      'With this contrast theme your browser may show no lines. The first mention of a name then has a background.',
    /** `categories`: those that share the line. */
    line: ([first = '', ...others]: string[]) => [first, ...others.map((other) => other.toLowerCase())].join(', '),
  },
  card: cardWords,
  panel: panelWords,
  pause: pauseWords,
  popup: popupWords,
  export: exportWords,
  lookup: lookupWords,
  release: releaseWords,
  /** How up to date the knowledge is. `newest`: the day of its newest source. */
  until: (newest: string) => `Sources to ${formatDateInFull(newest)}.`,
  settings: settingsWords,
  settingsFile: settingsFileWords,
} as const;
