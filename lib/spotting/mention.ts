/**
 * Why a candidate was accepted:
 * `name` an unmistakable form; `title` a surname that a title makes certain; `surname` a surname after its bearer’s
 * introduction; `inside` the same, where it could be a word but stands capitalised inside a sentence; `apposition`,
 * `possessive`, `list` at the start of a sentence, proven by what follows; `object` in a headline, where a pronoun
 * would have another form; `near` a phrase beside words of its subject; `subject` in a text on the subject;
 * `established` where the same text has proven the phrase elsewhere.
 */
export type Reason =
  | 'name'
  | 'title'
  | 'surname'
  | 'inside'
  | 'apposition'
  | 'possessive'
  | 'list'
  | 'object'
  | 'near'
  | 'subject'
  | 'established';

/** Why a candidate was refused. */
export type Refusal =
  | 'not-introduced'
  | 'rival'
  | 'longer-name'
  | 'pronoun'
  | 'headline'
  | 'title-of-another'
  | 'other-sense'
  | 'no-context';

/** The judge’s word on a candidate. */
export type Verdict = { accepted: true; reason: Reason } | { accepted: false; refusal: Refusal };

/** A place in a text that names an entity. */
export interface Mention {
  /** Index of the block. */
  block: number;
  /** UTF-16 offsets in the block’s text. */
  start: number;
  end: number;
  /** The entity’s id. */
  id: string;
  reason: Reason;
}

/** Shorthand for a verdict in favour. */
export const accept = (reason: Reason): Verdict => ({ accepted: true, reason });

/** Shorthand for a verdict against. */
export const refuse = (refusal: Refusal): Verdict => ({ accepted: false, refusal });
