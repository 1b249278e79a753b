/** Why a candidate was accepted. */
export type Reason =
  /** An unmistakable form. */
  | 'name'
  /** A surname after its bearer’s introduction. The next nine are for one that could be a pronoun. */
  | 'surname'
  /** A capital inside a sentence. */
  | 'inside'
  /** Alone in brackets, dashes or quotes. */
  | 'enclosed'
  /** Alone in a cell of a table. */
  | 'cell'
  /** Before what a speaker says. */
  | 'label'
  /** At the start of a sentence, proven by what follows. */
  | 'apposition'
  | 'possessive'
  | 'list'
  /** In a headline, where a pronoun would have another form (“him”). */
  | 'object'
  /** Joined to another name, by a sign anywhere or beside somebody in a headline. */
  | 'paired'
  /** A phrase whose grammar names both its parties. */
  | 'arguments'
  /** A phrase beside words of its subject. */
  | 'near'
  /** A phrase in a text on the subject. */
  | 'subject'
  /** A form that the same text has proven elsewhere. */
  | 'established'
  /** A phrase that speaks of the front itself, in a story in which no name is marked. */
  | 'front';

/** Why a candidate was refused. */
export type Refusal =
  /** A surname whose bearer the text has not named. */
  | 'not-introduced'
  /** Somebody else’s name, or a surname last given to somebody else. */
  | 'rival'
  /** A part of a longer name (“Trump Tower”). */
  | 'longer-name'
  /** A “He” that may be a pronoun; `headline`: in a headline, also one that is quoted in a text. */
  | 'pronoun'
  | 'headline'
  /** A “He” with a capital in a text of worship. */
  | 'reverence'
  /** A part of a web or mail address. */
  | 'address'
  /** A body inside somebody’s title. */
  | 'title-of-another'
  /** A phrase that its grammar or a word beside it gives another meaning. */
  | 'other-sense'
  /** A phrase that its grammar gives to other parties. */
  | 'of-others'
  /** A phrase in a passage about a time when what it names did not exist. */
  | 'other-time'
  /** The name of the author of an article, or of the place from which it was sent. */
  | 'byline'
  /** A place, or a phrase that asks for words near it, in a paragraph that says nothing of the subject. */
  | 'elsewhere'
  /** Nothing says that ours is meant. */
  | 'no-context';

/** The judge’s word on a candidate. */
export type Verdict = { accepted: true; reason: Reason } | { accepted: false; refusal: Refusal };

/** Verdicts are made once each: a hostile page has a million candidates. */
const made: Partial<Record<Reason | Refusal, Verdict>> = {};

/** Shorthand for a verdict in favour. */
export function accept(reason: Reason): Verdict {
  made[reason] ??= { accepted: true, reason };
  return made[reason];
}

/** Shorthand for a verdict against. */
export function refuse(refusal: Refusal): Verdict {
  made[refusal] ??= { accepted: false, refusal };
  return made[refusal];
}
