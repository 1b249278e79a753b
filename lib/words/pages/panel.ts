import { counted } from '../sentence-parts';

/** The words of the side panel. */
export const panelWords = {
  open: 'Open the side panel',
  sections: 'Sections',
  section: {
    page: 'This page',
    timeline: 'Timeline',
    ties: 'Ties',
    lookUp: 'Look up',
  },
  /** `count`: how many mentions the page has, and `shown`, how many of these are listed, once they are. */
  mentions: (count: number, shown = count) => {
    const times = count === 1 ? 'Named once on this page' : `Named ${count} times on this page`;
    return shown < count ? `${times}; the first ${shown}:` : times;
  },
  mentionsFailed: 'The page does not tell where just now.',
  /** Says to a screen reader what choosing a mention does; `nth` of `count`. */
  goTo: (nth: number, count: number) => `Show mention ${nth} of ${count} in the page`,
  lately: 'Opened lately',
  all: 'All cards from A to Z',
  category: 'Kind',
  everyCategory: 'Everything',
  front: 'Front',
  everyFront: 'All fronts',
  digits: '0–9',
  cards: (count: number) => (count === 0 ? 'There is no such card.' : counted(count, 'card')),
  catalogFailed: 'The cards could not be listed.',
} as const;
