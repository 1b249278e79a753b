/** Words that head a title before a name: what they name is the person, and none of the bodies inside the title. */
const HEAD =
  'President-elect|President|Premier|Secretary|Minister|Representative|Rep\\.?|Ambassador|Amb\\.?|Governor|Gov\\.?|Envoy|Director|Chairman|Chair|Leader|Negotiator|Czar|Tsar|Chief|Commissioner|Director-General|Director General';

/** Words that may stand before the head of a title. */
const MODIFIER =
  'Vice|Deputy|Acting|Assistant|Former|Treasury|Commerce|Trade|Foreign|Finance|Economic|Prime|State|General|Executive|Chief|Top|Party|Communist|US|U\\.S\\.|American|United States|Chinese|Central Bank';

/** What is said before any man’s name; “Ms.” and its like name a woman, and so none of the men we know. */
const COURTESY = 'Mr\\.?|Messrs\\.?|Mister|Comrade';

/** Titles that nobody on our list is called by, and which end in a full stop. */
const OF_OTHERS = /(?:^|[^\w.])(?:Dr|Prof|Gen|Col|Capt|Lt|Sgt|Maj|Rev|Fr|Sen|Mrs|Ms|Mme)\.?\s+$/;

const BEFORE_NAME = new RegExp(
  `(?:^|[^\\w.])((?:(?:${MODIFIER})[\\s-]+)*(?:${HEAD})(?: Donald J\\.?)?|${COURTESY})\\s+$`,
);

/** Bodies whose name stands in the titles of those who head them. */
const TITLE_BODY = new RegExp(`(?:^|\\s)(?:${MODIFIER})$`, 'i');
const AFTER_BODY = new RegExp(`^[\\s-](?:${HEAD})s?\\b`, 'i');

const IS_COURTESY = new RegExp(`(?:^|\\W)(?:${COURTESY})\\s+$`);

/** How far back a title may reach. */
const LONGEST = 80;

/** Where the title that ends right before `at` begins, or undefined where there is none. */
export function titleStart(text: string, at: number): number | undefined {
  if (!/\s/.test(text.charAt(at - 1))) return undefined;
  const title = BEFORE_NAME.exec(text.slice(Math.max(0, at - LONGEST), at));
  return title ? at - title[0].length + title[0].indexOf(title[1] ?? '') : undefined;
}

const MODIFIERS_BEFORE = new RegExp(`(?:^|[^\\w.])((?:(?:${MODIFIER})[\\s-]+)+)$`, 'i');
const STARTS_WITH_TITLE = new RegExp(`^(?:${MODIFIER}|${HEAD})[\\s-]`, 'i');

/** Where a name at `at`, which may itself begin with a title, begins with all that belongs to the title. */
export function startWithTitle(text: string, at: number): number {
  const title = titleStart(text, at);
  if (title !== undefined || !STARTS_WITH_TITLE.test(text.slice(at, at + 24))) return title ?? at;
  const before = MODIFIERS_BEFORE.exec(text.slice(Math.max(0, at - LONGEST), at));
  return before ? at - (before[1] ?? '').length : at;
}

/** Whether the title right before `at` is only a courtesy (Mr.), which says nothing about who is meant. */
export function isCourtesy(text: string, at: number): boolean {
  return IS_COURTESY.test(text.slice(Math.max(0, at - 12), at));
}

/** Whether the title right before `at` is one that nobody on our list has (“Dr. He”, “Ms. Li”). */
export function isTitleOfOthers(text: string, at: number): boolean {
  return OF_OTHERS.test(text.slice(Math.max(0, at - 8), at));
}

/** Whether a body’s name at `start`–`end` is part of a title (“Treasury” in “Treasury Secretary Janet Yellen”). */
export function isPartOfTitle(text: string, start: number, end: number): boolean {
  return TITLE_BODY.test(text.slice(start, end)) && AFTER_BODY.test(text.slice(end, end + 24));
}

/** Whether a title that ends at `at` stands before somebody’s name (“Trade Representative Katherine Tai”). */
export function isBeforeName(text: string, at: number): boolean {
  return /^\s\p{Lu}\p{Ll}+/u.test(text.slice(at, at + 24));
}

/** Titles that fit any negotiator, so that they speak against nobody: “Negotiator He”, “Envoy Li”. */
const OF_ANYBODY = /(?:Negotiator|Envoy|Czar|Tsar|Chief|Official)$/i;

/** Whether a title is one of the bearer’s own, or a shorter form of one (“Minister Li” of “vice minister Li”). */
export function isOwnTitle(title: string, own: ReadonlySet<string>): boolean {
  const words = title.toLowerCase().replace(/[\s-]+/g, ' ');
  if (OF_ANYBODY.test(words)) return true;
  return [...own].some((known) => words.endsWith(known) || known.endsWith(` ${words}`));
}
