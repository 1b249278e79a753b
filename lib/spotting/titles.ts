/** Words that head a title before a name: what they name is the person, and none of the bodies inside the title. */
const HEAD =
  'President|Premier|Secretary|Minister|Representative|Ambassador|Governor|Gov\\.?|Envoy|Director|Chairman|Chair|Leader|Negotiator|Czar|Commissioner|Director-General';

/** Words that may stand before the head of a title. */
const MODIFIER =
  'Vice|Deputy|Acting|Assistant|Treasury|Commerce|Trade|Foreign|Finance|Prime|State|General|Executive|Chief|Party|US|U\\.S\\.|United States|Chinese|Central Bank';

const COURTESY = 'Mr\\.?|Ms\\.?|Mrs\\.?|Comrade';

const BEFORE_NAME = new RegExp(
  `(?:^|[^\\w.])((?:(?:${MODIFIER})[ -]+)*(?:${HEAD})(?: Donald J\\.?)?|${COURTESY})\\s+$`,
);

const AFTER_BODY = new RegExp(`^[ -](?:${HEAD})s?\\b`);

/** Where the title that ends right before `at` begins, or undefined where there is none. */
export function titleStart(text: string, at: number): number | undefined {
  const title = BEFORE_NAME.exec(text.slice(Math.max(0, at - 80), at));
  return title ? at - title[0].length + title[0].indexOf(title[1] ?? '') : undefined;
}

/** Whether the title right before `at` is only a courtesy (Mr., Ms.), which says nothing about who is meant. */
export function isCourtesy(text: string, at: number): boolean {
  return new RegExp(`(?:^|\\W)(?:${COURTESY})\\s+$`).test(text.slice(Math.max(0, at - 12), at));
}

/** Whether a body’s name that ends at `at` is part of a title (“Treasury” in “Treasury Secretary Janet Yellen”). */
export function isPartOfTitle(text: string, at: number): boolean {
  return AFTER_BODY.test(text.slice(at, at + 24));
}

/** Whether a title that ends at `at` stands before somebody’s name (“Trade Representative Katherine Tai”). */
export function isBeforeName(text: string, at: number): boolean {
  return /^ \p{Lu}\p{Ll}+/u.test(text.slice(at, at + 24));
}
