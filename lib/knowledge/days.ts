import { dayOf, type When } from './dates';

/** The days that a card is made for, as `YYYY-MM-DD`. */
export interface Days {
  /** The user’s day. */
  today: string;
  /** The day on which the article was published that the user reads. */
  article?: string | undefined;
}

/** The days that a card is made for, where the article has a day. */
export interface ArticleDays {
  today: string;
  article: string;
}

/** Whether something happened after the article: whether the first day that its date covers is later. */
export const isAfter = (article: string | undefined, when: When | undefined): boolean =>
  article !== undefined && dayOf(when) > article;
