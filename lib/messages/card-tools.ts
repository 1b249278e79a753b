import * as z from 'zod/mini';
import { Cites } from '../knowledge/card';

/** How what is copied is written. */
export const TEXT_FORMATS = ['markdown', 'plain'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** What can be wrong with a card. */
export const WRONGS = ['name', 'fact'] as const;

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/**
 * Which card the user sees: whose, made on which day, and beside an article of which day. Its sources are numbered by
 * all of these.
 */
export const ShownCard = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  today: day,
  article: z.optional(day),
});
export type ShownCard = z.infer<typeof ShownCard>;

const text = z.string().check(z.maxLength(4000));

/**
 * What is copied: one statement of the card, or without `statement` what it says of the entity, what has changed, where
 * things stand and its facts; and how it is written.
 */
export const CopyRequest = z.strictObject({
  as: z.enum(TEXT_FORMATS),
  statement: z.optional(z.strictObject({ when: z.optional(text), text, cites: Cites })),
});
export type CopyRequest = z.infer<typeof CopyRequest>;

/** A report of a mistake, with the address of its form. */
export const CardReport = z.strictObject({ wrong: z.enum(WRONGS), text: z.string(), url: z.string() });
export type CardReport = z.infer<typeof CardReport>;

/** What the user can do with what a card says. What is left out is not shown. */
export interface CardTools {
  /** A card, or a statement of it, as text to be taken elsewhere. */
  copy(card: ShownCard, what: CopyRequest): Promise<string | null | undefined>;
  /** Has the name marked no more, or again. Undefined where that could not be done. */
  mute?(id: string, muted: boolean): Promise<null | undefined>;
  /** Whether the name is marked no more. Undefined where nobody answers. */
  isMuted?(id: string): Promise<boolean | undefined>;
  /**
   * Switches Backstory off on this site, or on again. False where the list of sites is full, undefined where that could
   * not be done.
   */
  switchSite?(on: boolean): Promise<boolean | undefined>;
  /** The reports of mistakes that can be filed; none where there is nowhere to file them. */
  reports?(card: ShownCard): Promise<CardReport[] | undefined>;
}

/** The tools of a card in a page, which has all of them. */
export type PageTools = Required<CardTools>;
