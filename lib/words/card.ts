import { formatDateInFull } from './dates';
import { capital, counted, listed } from './sentence-parts';

/** What the product is called. */
export const productName = 'Backstory';

/** What a thing of each category is called. */
export const categoryWords = {
  person: 'Person',
  organization: 'Organization',
  deal: 'Deal',
  measure: 'Measure',
  goods: 'Goods',
  concept: 'Idea',
  place: 'Place',
} as const;

/** What a card holds, to be counted. */
type Whole = Record<'facts' | 'connections' | 'series' | 'sources', readonly unknown[]>;

/** What is known of a change. */
interface Changed {
  of?: string | undefined;
  over?: 'ended' | 'was-due' | undefined;
  planned?: true | undefined;
  rate?: ChangedRate | undefined;
}

interface ChangedRate {
  title: string;
  before?: number | undefined;
  highest?: number | undefined;
  after: number;
  since?: string | undefined;
}

/** “The extra U.S. rate”; “Trump’s general tariff” has its article in the possessive. */
const withArticle = (title: string): string =>
  /^\S+’s /.test(title) ? title : `The ${title.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase())}`;

/** How a partner of the rates stands inside a sentence: “all countries”, “the European Union”. */
const inSentence = (partner: string): string =>
  partner.replace(/^All /, 'all ').replace(/^(?=(?:European Union|United Kingdom)\b)/, 'the ');

/** Behind the day of a plan that has passed. */
const PLANNED_ONCE = 'planned; outcome not known';

/** The words of a card. They stand apart from the rest of the catalog, as every page with names on it loads them. */
export const cardWords = {
  label: (name: string) => `${name}: background`,
  about: (name: string) => `About ${name}`,
  say: (how: string) => `say “${how}”`,
  pin: 'Keep this card open',
  unpin: 'Let this card close',
  close: 'Close',
  back: (name: string) => `Back to ${name}`,
  alsoHere: 'Also here:',
  standing: 'Where things stand',
  asOf: (date: string) => `as of ${date}`,
  lastInformation: (date: string) => `Last information: ${date}`,
  unknown: 'Nothing newer is known.',
  due: (date: string) => `What holds now is to end on ${date}.`,
  wasDue: (date: string) => `This was due to end on ${formatDateInFull(date)}; whether it did is not known.`,
  ended: (date: string) => `Ended: ${date}.`,
  untilThen: 'Until then: ',
  since: 'Since this article',
  /** How many of the rows are in sight. */
  shown: (count: number, of: number) => `${count} of ${of}`,
  /**
   * The text of a change. `text` is what holds since; with `over` it is what held before, and with `planned` what was
   * planned for a day that has passed. `of` says what the state is a state of, and `rate` what a rate was and is.
   */
  changed(text: string, { of, over, planned, rate }: Changed) {
    if (rate) {
      const { title, before, highest, after, since } = rate;
      const was = before === undefined ? '' : `was ${before}% when this article was written`;
      const peak = highest === undefined ? '' : was ? `, then up to ${highest}%,` : `, after up to ${highest}%`;
      const now = since ? `has been ${after}% since ${formatDateInFull(since)}` : `is now ${after}%`;
      const told = was ? `${was}${peak} and ${now}` : `${now}${peak}`;
      // “50% on the steel in a product” says the new value itself.
      const isSaid = !since && text.startsWith(`${after}% `) && told.endsWith(now);
      return `${withArticle(title)} ${told}${isSaid ? text.slice(`${after}%`.length) : `. ${text}`}.`;
    }
    if (planned) return `Planned for then; whether it happened is not known: ${text}`;
    // Only what `of` names can be said to have ended. What a whole sentence says is no longer so. It may name one or
    // several tariffs: “ended” and “the end of” fit both.
    if (over === 'ended') return of ? `${capital(of)} ended.` : `This is no longer so: ${text}`;
    if (over) return `This was due to end then; whether it did is not known${of ? `. ${capital(of)}: ` : ': '}${text}`;
    return of ? `${capital(of)}: ${text}` : text;
  },
  behind: (newest: string) => `Nothing newer is known; last information: ${newest}.`,
  /** What a glance leaves out. */
  more: ({ facts, connections, series, sources }: Whole) => {
    const parts = [facts.length && 'facts', series.length && 'a chart', connections.length && 'ties'];
    const list = [...parts.filter(Boolean), counted(sources.length, 'source')].join(', ');
    return capital(list);
  },
  /** Before what a glance leaves out, for screen readers. */
  showAll: 'Show all:',
  reach: (newest: string) => `to ${newest}`,
  after: 'After this article',
  planned: (isPast: boolean) => (isPast ? PLANNED_ONCE : 'planned'),
  facts: 'What happened',
  earlier: (count: number) => `${count} earlier`,
  /** Above states that are over. Of those that were due to end, nobody knows whether they did. */
  over(states: readonly { over?: { how: string } | undefined }[]) {
    const count = states.length;
    const due = states.filter(({ over }) => over?.how === 'was-due').length;
    const [hold, were] = count === 1 ? ['no longer holds', 'was due to end'] : ['no longer hold', 'were due to end'];
    return `${count} ${due === count ? were : due > 0 ? `${hold}, or ${were}` : hold}`;
  },
  /**
   * `whose`: what the new state is one of, or the card that it stands on. `ended`: when that state ended too. `due`:
   * when it was due to end, if nobody knows whether it did.
   */
  replacedBy(when = 'then', whose: string | undefined, { ended, due }: { ended?: string; due?: string }) {
    const from = ended || due ? `From ${when}` : `Since ${when}`;
    const until = ended ? ` to ${ended}` : due ? `, due to end on ${due}` : '';
    return `${from}${until}${whose ? ` (${whose})` : ''}: `;
  },
  was: 'Before that',
  events: 'In the timeline',
  moreChanges: (count: number) => counted(count, 'more change'),
  moreEvents: (count: number) => `${counted(count, 'more event')} in the timeline`,
  connected: 'Connected',
  sources: (count: number) => counted(count, 'source'),
  kind: (kind: string) => kind.replaceAll('-', ' '),
  seen: {
    quoted: (by: string) => `as quoted by ${by}`,
    confirmed: (by: string) => `as reported by ${by}`,
    'single-report': (by: string) => `reported by ${by} alone`,
  },
  several: 'several publications',
  /** Joins the names of publications. */
  names: (list: readonly string[]) => listed(list),
  source: (number: number) => `Source ${number}`,
  newest: (date: string) => `newest ${date}`,
  chart: (title: string) => `Chart: ${title}`,
  chartArticle: 'this article',
  chartToday: 'today',
  chartEnds: (newest: string) => `The line ends on ${newest}, with the newest source.`,
  chartDate: 'From',
  chartValue: 'Rate',
  chartWhat: 'What changed',
  chartUnknown: 'not known',
  chartTable: 'The figures as a table',
  rates: {
    title: 'Who pays what',
    /** The title of a table that names its partners in no row, as it has one alone. */
    titleOf: (partner: string) => `Who pays what: ${partner}`,
    /** The parts of the table: what is charged, what is not known to be, and what holds no more. */
    parts: { now: 'Charged now', open: 'Not charged yet, or not known to be', over: 'Over' },
    caption: 'What the United States charges on goods of each partner',
    /** What opens a long table. */
    all: (rates: number, partners: number) => `All ${rates} rates of ${partners} partners`,
    /** What the table of one partner leaves out, as it stands under all countries. */
    besides:
      'U.S. tariffs on single goods from all countries, such as steel, cars and trucks, apply too, unless a row says otherwise.',
    partner: 'Partner',
    goods: 'Goods',
    rate: 'Rate and law',
    from: 'Since',
    'in force': 'in force',
    /** A day in the column “Since” that is still to come. */
    ahead: (day: string) => `from ${day}`,
    /** How far a rate has come whose day is still to come. */
    stillToCome: (stage: string) => `${stage}; its day is still to come`,
    ordered: 'ordered; whether it is charged is not known',
    agreed: 'agreed; whether it is charged is not known',
    announced: 'announced; no order known',
    /** A rate in whose place another was to come that is not known to be charged. */
    unsure: (day: string) => `was to be replaced on ${day}; whether it was is not known`,
    /** A rate that holds no more, by how far it had come: one that never began must not read as if it had been paid. */
    lapsed: (was: string, day: string) =>
      was === 'in force'
        ? `no longer in force since ${day}`
        : `${was} only, and over since ${day}; not known to have been charged`,
    until: (day: string) => `until ${day}`,
    sentence: (partner: string, goods: string, rate: string, basis: string, stages: readonly string[]) =>
      [`The U.S. tariff on ${goods} from ${inSentence(partner)}: ${rate} (${basis})`, ...stages].join('; '),
  },
  copyCard: 'Copy with sources:',
  copyStatement: 'Copy this:',
  formats: { markdown: 'Markdown', plain: 'plain text' },
  copied: 'Copied.',
  notCopied: 'The browser does not let it be copied here.',
  wrong: {
    title: 'Something wrong?',
    reports: { name: 'Wrong person or thing here', fact: 'A fact is wrong or old' },
    form: 'Open this as a form in a new tab',
    mute: (name: string) => `Do not mark ${name} any more`,
    muted: (name: string) => `${name} is not marked any more.`,
    off: 'Off on this site',
    isOff: 'Backstory is off on this site.',
    undo: 'Undo',
  },
  loading: 'Looking it up …',
  failed: 'This card could not be loaded. Reload the page to try again.',
} as const;
