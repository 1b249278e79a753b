import { anyOf } from '../sentence-parts';
import { storingWords } from '../storing';

/** The words of the settings page. */
export const settingsWords = {
  title: 'Settings',
  intro: 'A change shows at once in every open page.',
  underlined: 'What gets underlined',
  preview: {
    /** The names stand with their category; `front`: the only one to whose pages it belongs; `again`: named before. */
    text: [
      'In ',
      { name: 'Xiamen', category: 'place', front: 'china' },
      ', ',
      { name: 'He', category: 'person', front: 'china' },
      ' spoke to the ',
      { name: 'WTO', category: 'organization' },
      ' about ',
      { name: 'export controls', category: 'measure', front: 'china' },
      ' on ',
      { name: 'rare-earth magnets', category: 'goods' },
      ', about ',
      { name: 'tit-for-tat retaliation', category: 'concept' },
      ' and the ',
      { name: 'Phase One agreement', category: 'deal', front: 'china' },
      '. Then ',
      { name: 'He', category: 'person', front: 'china', again: true },
      ' left ',
      { name: 'Xiamen', category: 'place', front: 'china', again: true },
      ', and the ',
      { name: 'export controls', category: 'measure', front: 'china', again: true },
      ' stayed.',
    ],
    cardName: 'He Lifeng',
    cardRole: 'Vice premier of China',
  },
  fronts: 'Fronts of the trade war',
  behavior: 'Lines, cards and pages',
  strength: 'Underline',
  strengths: { faint: 'Faint', normal: 'Normal', strong: 'Strong' },
  marks: 'Full line under',
  marksChoice: { first: 'The first of each name', all: 'Every mention' },
  textSize: 'Text on cards',
  textSizes: { small: 'Small', normal: 'Normal', large: 'Large' },
  delay: 'Time on a name before its card opens',
  delayValue: (ms: number) =>
    ms === 0 ? 'at once' : `${(ms / 1000).toLocaleString('en', { maximumFractionDigits: 1 })} s`,
  badge: 'Count on the toolbar button',
  badgeHint: 'How many different names a page has.',
  offTopicPages: 'Mark pages on other subjects too',
  offTopicPagesHint: (about: readonly string[]) =>
    about.length === 0
      ? 'Otherwise no page is marked, as no front, or no kind of name, is switched on.'
      : `Otherwise only pages about ${anyOf(about)} are marked.`,
  sites: 'Sites',
  siteRule: 'Backstory is on',
  siteRules: { except: 'Everywhere except on these sites', only: 'Only on these sites' },
  sitesHint: 'A domain covers everything below it: example.com also news.example.com.',
  siteAdd: 'Add',
  siteField: 'Site',
  /** What is said of sites, by the site rule that is in use. */
  sitesBy: {
    except: {
      none: 'It is on everywhere.',
      remove: (site: string) => `Switch on again: ${site}`,
      new: (site: string) => `Backstory is off on ${site} now.`,
      covered: (site: string, by: string) =>
        site === by ? `Backstory is off on ${site} already.` : `Backstory is off on ${site} already, by ${by}.`,
      wide: (site: string) => `“${site}” would switch off every site whose name ends so. Try example.${site}.`,
    },
    only: {
      none: 'The list is empty, so Backstory is off everywhere. Add a site, or switch one on in the popup over it.',
      remove: (site: string) => `Switch off again: ${site}`,
      new: (site: string) => `Backstory runs on ${site} now.`,
      covered: (site: string, by: string) =>
        site === by ? `Backstory runs on ${site} already.` : `Backstory runs on ${site} already, by ${by}.`,
      wide: (site: string) => `“${site}” would switch on every site whose name ends so. Try example.${site}.`,
    },
  },
  siteAnswer: {
    none: () => 'That is not a site name. Try example.com.',
    half: (site: string) => `“${site}” is only a part of a site name. Try ${site}.com.`,
    full: (most: number) => `The list is full: it holds ${most.toLocaleString('en')} sites. Take one away first.`,
  },
  muted: 'Names that are not marked',
  mutedHint:
    'They are not underlined on any page, and are not counted. A card adds its name here with “Do not mark … any more”.',
  mutedNone: 'All names are marked.',
  unmute: (name: string) => `Mark again: ${name}`,
  reset: 'Reset all settings',
  resetDone: 'All settings are back to how they came.',
  undo: 'Undo',
  undone: 'The settings are as they were before.',
  keys: 'Keys',
  keysChange: 'Change the keys',
  keysHint: 'Give them other keys in your browser’s extension settings.',
  keysUnset: 'no key',
  unsaved: storingWords.failed,
  privacy: 'Backstory makes no network requests. These settings stay in this browser.',
  licences: 'What Backstory is made with, and the licenses',
  licence: (name: string, version: string, kind: string) => `${name} ${version}, ${kind}`,
  damaged: 'Your saved settings could not be read, so Backstory uses its defaults. The old ones were kept.',
  newer: 'Your saved settings come from a newer Backstory, so this one uses its defaults. The old ones were kept.',
  long: (most: number) =>
    `Your saved list of sites is longer than Backstory can use: the first ${most.toLocaleString('en')} are in use. The whole list was kept.`,
  restore: 'Restore what can be read',
  discard: 'Discard the old settings',
} as const;
