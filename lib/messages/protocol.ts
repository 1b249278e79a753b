import * as z from 'zod/mini';
import { Card, Neighbor } from '../knowledge/card';
import { Settings } from '../settings/schema';
import { CardReport, CopyRequest, ShownCard } from './card-tools';
import { CatalogEntry } from './catalog';
import { Digest } from './digest';
import type { Protocol } from './exchange';
import { ExportedFile, FILE_FORMATS } from './export';
import { Newest } from './newest';
import { Ties, Timeline } from './overview';
import { RatesFound } from './rates';
import { STAGES, type Stage } from './stages';

const id = z.string().check(z.minLength(1), z.maxLength(100));
const count = z.number().check(z.int(), z.gte(0));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const nothing = z.strictObject({});
const found = z.strictObject({ found: z.boolean() });

/** Longest query that is looked up, in UTF-16 units; of a longer one, its beginning is. */
export const LONGEST_QUERY = 200;

/** Longest title or address of a page that is taken along, in UTF-16 units. */
const LONGEST_PAGE_TEXT = 2000;

const query = z.string().check(z.overwrite((query) => query.slice(0, LONGEST_QUERY)));

/** What a page tells of itself from which its background is made. */
const ofPage = {
  counts: z.array(z.strictObject({ id, count })),
  fronts: z.optional(z.array(id)),
  article: z.optional(day),
};

/** A page’s title or address: the beginning of one that is very long. */
const pageText = z.string().check(z.overwrite((text) => text.slice(0, LONGEST_PAGE_TEXT)));

/** The scripts that are put into a page only when it needs them: hovering, and what renders cards. */
const LATE_SCRIPTS = ['hovering', 'card-renderer'] as const;
export type LateScript = (typeof LATE_SCRIPTS)[number];

/** A mention in a page: the name as it stands there, and what stands before and after it in its sentence. */
export const MentionInPage = z.strictObject({ before: z.string(), name: z.string(), after: z.string() });
export type MentionInPage = z.infer<typeof MentionInPage>;

/** What a page says of itself. Counts are those of the highlighted mentions. */
export const PageReport = z.strictObject({
  state: z.enum(STAGES),
  /** The day the article says it was published, `YYYY-MM-DD`. */
  date: z.optional(day),
  counts: z.optional(z.array(z.strictObject({ id, count: z.number() }))),
  /** The fronts that the page is about, or touches, those that it is likeliest about first. */
  fronts: z.optional(z.array(id)),
  /** Whether only a passage of the page is about a subject, not the page. */
  touch: z.optional(z.boolean()),
  /** The entity whose card is open in the page. */
  open: z.optional(id),
  /** Roughly how many words have been read of a page too long to be read at once. */
  stoppedAfter: z.optional(z.number()),
});
export type PageReport = z.infer<typeof PageReport>;

/** What the background script may be asked, by every other part of the extension. */
export const toBackground = {
  /**
   * Put the reader into the page that asks. `off`: its site is switched off, or Backstory is paused. `failed`: the
   * reader could not be put in.
   */
  wake: { request: nothing, answer: z.enum(['woken', 'off', 'failed']) },
  /**
   * Replace the underline sheet of the page that asks, after a change in whether or how strongly its names are
   * underlined.
   */
  updateUnderlineSheet: { request: nothing, answer: z.null() },
  /** Put a script that a page needs only now into the page that asks. Whether that was done. */
  lateScript: { request: z.strictObject({ name: z.enum(LATE_SCRIPTS) }), answer: z.boolean() },
  /** What the user has chosen. */
  settings: { request: nothing, answer: Settings },
  /**
   * The card of an entity as it reads beside an article of this day (`article`), on these fronts, that names these
   * entities too (`names`); null where no such entity exists.
   */
  card: {
    request: z.strictObject({
      id,
      article: z.optional(day),
      fronts: z.optional(z.array(id)),
      names: z.optional(z.array(id)),
    }),
    answer: z.nullable(Card),
  },
  /** The card that is shown, or a statement of it, as text to be taken elsewhere. */
  copy: {
    request: z.strictObject({ card: ShownCard, ...CopyRequest.shape }),
    answer: z.nullable(z.string()),
  },
  /**
   * The reports of mistakes that can be filed about this card. They quote `sentence`, in which the page names the
   * entity.
   */
  reports: {
    request: z.strictObject({ card: ShownCard, sentence: z.string().check(z.maxLength(2000)) }),
    answer: z.array(CardReport),
  },
  /** Mark the names of an entity nowhere any more, or again. */
  mute: { request: z.strictObject({ id, muted: z.boolean() }), answer: z.null() },
  /** Switch Backstory off on the site of the page that asks, or on again. False where the list of sites is full. */
  switchSite: { request: z.strictObject({ on: z.boolean() }), answer: z.boolean() },
  /** End the pause, if it is over. */
  settlePause: { request: nothing, answer: z.null() },
  /** Show on the toolbar button how many distinct entities the page that asks names. */
  badge: { request: z.strictObject({ count }), answer: z.null() },
  /**
   * What popup and panel say of a page on these fronts that names these entities and was published on this day, if it
   * says when.
   */
  digest: { request: z.strictObject(ofPage), answer: Digest },
  /**
   * The background of such a page, or the sources that it cites, as a file in a form. Without a title it has a name of
   * ours.
   */
  export: {
    request: z.strictObject({
      ...ofPage,
      form: z.enum(FILE_FORMATS),
      title: z.optional(pageText),
      address: z.optional(pageText),
    }),
    answer: ExportedFile,
  },
  /**
   * What happened to these entities, or without ids to all, in the order of the days, beside an article of this day.
   */
  timeline: { request: z.strictObject({ ids: z.optional(z.array(id)), article: z.optional(day) }), answer: Timeline },
  /** Who of these entities is connected with whom. */
  ties: { request: z.strictObject({ ids: z.array(id) }), answer: Ties },
  /** The newest events, whatever page is open. */
  newest: { request: nothing, answer: Newest },
  /** The rates that the words ask for which the user looks up; null where they ask for none. */
  rates: { request: z.strictObject({ query }), answer: z.nullable(RatesFound) },
  /** Entities for the words that the user looks up, best first. */
  search: {
    request: z.strictObject({ query }),
    answer: z.array(z.strictObject({ ...Neighbor.shape, role: z.string() })),
  },
  /** All cards, by their names from A to Z. */
  catalog: { request: nothing, answer: z.array(CatalogEntry) },
} satisfies Protocol;
export type ToBackground = typeof toBackground;

/** What the reader in a page may be asked, by popup, panel and the background script. */
export const toPage = {
  /** How is this page? */
  report: { request: nothing, answer: PageReport },
  /**
   * Go to the next mention (by 1) or the previous one (by -1), of one entity or of any, and open its card. `different`:
   * of another entity than the last.
   */
  step: {
    request: z.strictObject({
      by: z.union([z.literal(1), z.literal(-1)]),
      id: z.optional(id),
      different: z.optional(z.literal(true)),
    }),
    answer: found,
  },
  /** The first mentions of an entity, each with the rest of its sentence. */
  mentions: { request: z.strictObject({ id }), answer: z.array(MentionInPage) },
  /** Go to a mention of an entity, by its place among these, and open its card. */
  goTo: { request: z.strictObject({ id, nth: count }), answer: found },
  /** Open the card of the name at the selection, the focus or the caret. */
  openHere: { request: nothing, answer: found },
  /** Read on where a long page was not read to its end. */
  readOn: { request: nothing, answer: PageReport },
} satisfies Protocol;
export type ToPage = typeof toPage;

/**
 * What a popup or panel sends to a page through its port: try again what has failed. The page sends a `PageReport` at
 * each change.
 */
export const RETRY = 'retry';

/**
 * The reports of a page to every popup and panel beside it: the sentinel opens the channel, the reader takes it over.
 */
export interface ReportChannel {
  /** How the page is by now. */
  stage: Stage;
  /** What a report says besides the stage. */
  details?: () => Partial<PageReport>;
  /** Called when one of them asks for another try. */
  onRetry?: () => unknown;
  /** Reports to all of them that a script of the page has come to a stage. */
  report(stage: Stage): void;
}
