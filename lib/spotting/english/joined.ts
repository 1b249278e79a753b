/** Signs that join two names and no pronoun: “Bessent/He”, “Bessent + He”, “He-Bessent”. */
const SIGN = /^(?:\s?[/+]\s?|-|\s&\s)$/;

/** A name that stands before the sign, and that we need not know: “Yellen/”, “Lutnick + ”. */
const NAME_BEFORE = /(?:^|[^\p{L}])(?!(?:She|Her|Him|His|They|You|And|But|Who|That)\W)\p{Lu}\p{Ll}{2,}(?:\/| \+ )$/u;

/** How far a name is looked for before a sign. */
const FAR = 24;

/** Whether a surname is joined by a mere sign to another name, as no pronoun is. `people` are named right beside it. */
export function isJoinedToName(
  text: string,
  start: number,
  end: number,
  people: readonly { start: number; end: number }[],
): boolean {
  const isBeside = people.some((one) =>
    one.end <= start
      ? start - one.end <= 3 && SIGN.test(text.slice(one.end, start))
      : one.start - end <= 3 && SIGN.test(text.slice(end, one.start)),
  );
  return isBeside || NAME_BEFORE.test(text.slice(Math.max(0, start - FAR), start));
}
