import { formatDateInFull } from '../dates';
import { listed } from '../sentence-parts';

/** A part of the story of the first page: plain words, or a name with whom it names there. */
type StoryPart = string | { name: string; id: string; category: Category };

/** The same as in `lib/knowledge/categories.ts`, which `words` may not import. */
type Category = 'person' | 'organization' | 'deal' | 'measure' | 'goods' | 'concept' | 'place';

/** The story to try everything on. A test checks that the spotter finds exactly these names in it. */
const story: readonly StoryPart[] = [
  { name: 'Vice Premier He Lifeng', id: 'he-lifeng', category: 'person' },
  ' and ',
  { name: 'Treasury Secretary Scott Bessent', id: 'scott-bessent', category: 'person' },
  ' have agreed on a truce in ',
  { name: 'Geneva', id: 'geneva', category: 'place' },
  '. Most of the new tariffs between the United States and China are put off for 90 days, and Beijing is to let ',
  { name: 'rare-earth magnets', id: 'rare-earths', category: 'goods' },
  ' out again. Aides of ',
  { name: 'He', id: 'he-lifeng', category: 'person' },
  ' said little, and he himself nothing; ',
  { name: 'Bessent', id: 'scott-bessent', category: 'person' },
  ' and ',
  { name: 'Jamieson Greer', id: 'jamieson-greer', category: 'person' },
  ' spoke of a good beginning. The last deal between the two sides, the ',
  { name: 'Phase One agreement', id: 'phase-one', category: 'deal' },
  ', was signed in January 2020.',
];

/** The words of the page that opens after installing. */
export const welcomeWords = {
  title: 'Welcome to Backstory',
  headline: 'Who is who, beside the line you are reading',
  lead: 'On a page about the trade war, Backstory underlines the people, bodies, deals, measures and goods that it knows. Try it here; on the pages that you read it is the same.',
  tryIt: 'Try it on this story',
  story,
  /** The day on which the story could have stood in a newspaper, `YYYY-MM-DD`. */
  storyDay: '2025-05-13',
  /** What a pause means for the story; it stands behind until when that lasts. */
  storyPaused: 'No name in the story is underlined before.',
  /** What the story is. */
  storyNote: (day: string) => `Made up for this page, as of ${formatDateInFull(day)}.`,
  ways: {
    hover: {
      how: 'Rest the pointer',
      what: 'on a name, and its card opens beside it. Press the card to see all of it.',
    },
    tap: { how: 'Tap a name', what: 'on a touch screen. The card opens at the edge; draw it up to see all of it.' },
    he: 'One “He” is marked and one “he” is not: the first is the vice premier.',
  },
  keys: {
    title: 'Or use these keys',
    /** What a command does here, by its name; the others are in the settings. */
    commands: {
      'next-mention': 'the next name',
      'previous-mention': 'the name before',
      'card-here': 'the card of what is selected',
      'open-panel': 'the side panel, with all that is known of the page',
    },
    escape: ['Esc', 'closes the card; you read on there'],
  },
  does: {
    title: 'What it does',
    list: [
      'It looks for names in the text of a page, inside your browser. A page about something else is left at once.',
      'A card says what something is and where it stands, with the day and the source of each statement.',
      'To an older article it adds what has changed since.',
    ],
  },
  doesNot: {
    title: 'What it does not do',
    list: [
      'It makes no request to the network, ever. There is no account and no server.',
      'It keeps no record of the pages that you read. Your settings stay in this browser. So does a list of the cards that you opened last, until you close the browser.',
      'It changes nothing in a page. The lines are painted over it; a page that looks for them can see that they are there.',
    ],
  },
  reach: {
    title: 'How far it reaches',
    /** `newest`: the day of the newest source. `fronts`: what the fronts with a partner are called. */
    text: (newest: string, fronts: readonly string[]) =>
      `What Backstory knows was written by hand from public documents and reports, up to ${formatDateInFull(newest)}. It covers the tariffs on all countries, and these fronts: ${listed(fronts)}. It is no newsfeed: what happens later comes with its next release, and each card gives the date of what it says.`,
    wrong: 'It can be wrong. Follow a source before you rely on a statement.',
  },
  where: {
    title: 'Where to find it',
    button: { how: 'The button in the toolbar', what: 'sums up the page that you are on, and looks anything up.' },
    pin: 'If you do not see it, your browser keeps it in the menu of its extensions.',
    panel: {
      how: 'The side panel',
      what: 'shows the same beside the page, with a timeline and who is tied to whom. You open it from the button’s popup, or from the button’s menu.',
    },
    menu: { how: 'The menu of a selection', what: 'has “Look up in Backstory”, on every page.' },
    bar: { how: 'In the address bar', what: 'type what you look for behind this word and a space:' },
    settings: {
      how: 'The settings',
      what: 'choose what is underlined and how strongly, on which sites, and how soon a card opens.',
    },
    openSettings: 'Open the settings',
    lookUp: 'Look something up',
  },
} as const;
