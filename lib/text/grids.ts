// The other ways in which texts write a form of a list: pacts, duties and lawsuits have names that vary word by word.
// Which words those are is told by whoever has the list.

/** Words that stand for each other in such names. */
export interface Grids {
  /** What a pact is called, and of what kind it is where the list does not say that it is free. */
  pacts: string[];
  kinds: string[];
  /** The kind of a pact that is free. */
  free: string;
  /** Each word for a duty, in the singular and the plural. */
  duties: string[][];
  /** What goods are also called where a duty is laid on them, behind their name or their country’s. */
  lots: string[];
  /** The names in full of parties to lawsuits, beside those of firms. */
  parties: Record<string, string[]>;
}

/** Two or three parties, as hyphens join them: “U.S.-Japan ”. */
const PARTIES = /^(?:-?[A-Z][\w.]*(?: [A-Z]\w*)?){2,3} $/;

/**
 * A pact with all its kinds, in both orders of its two parties. Among three parties it is known without its kind. That
 * it is free is another thing, unless the form says so.
 */
export function pactsLike(form: string, { pacts, kinds, free }: Grids): string[] {
  const pact = new RegExp(`^(.*?)(${[free, ...kinds].join('|')}) (?:${pacts.join('|')})((?: with .+)?)$`);
  const [, before = '', kind = '', behind = ''] = pact.exec(form) ?? [];
  if (!kind) return [];
  const parties = PARTIES.test(before) ? before.trim().split('-') : [];
  const [one, other, third] = parties;
  const isGeneral = kind === kinds[0] && (behind !== '' || one !== undefined);
  const own = third ? ['', `${kind} `, `${free} `] : (isGeneral ? kinds : [kind]).map((name) => `${name} `);
  const begins = other && !third ? [before, `${other}-${one} `] : [before];
  return begins.flatMap((begin) => own.flatMap((name) => pacts.map((noun) => begin + name + noun + behind)));
}

/** A duty in singular and plural, and on whatever the goods are called: also on “cheese imports” where on “cheese”. */
export function dutiesLike(form: string, { duties, lots }: Grids): string[] {
  const [, duty = '', object = ''] = /^([a-z]+) on (.+)$/.exec(form) ?? [];
  const forms = duties.find((pair) => pair.includes(duty)) ?? [];
  return forms.flatMap((one) => objectsLike(object, lots).map((on) => `${one} on ${on}`));
}

function objectsLike(object: string, lots: readonly string[]): string[] {
  const lot = `(?:${lots.join('|')})`;
  const [, from] = new RegExp(`^${lot}( from .+)$`).exec(object) ?? [];
  if (from) return lots.map((one) => one + from);
  const bare = object.replace(new RegExp(` ${lot}$`), '');
  if (bare !== object) return lots.map((one) => `${bare} ${one}`);
  // Which of the goods, and where they come from, the finder passes over (`origin.ts`).
  if (/[A-Z]|^(?:imported|foreign)| .* /.test(object)) return [object];
  const single = object.replace(/(?<=[^s])s$/, '').replace(/(?<=s)e$/, '');
  return [object, ...lots.slice(1).map((one) => `${single} ${one}`)];
}

/** A lawsuit with its parties in short and in full: “Widgets, Inc. vs. Jane Q. Public” for “Widgets v. Public”. */
export function casesLike(form: string, { parties }: Grids): string[] {
  const [, plaintiff, defendant = ''] = /^(.+) v\. (.+)$/.exec(form) ?? [];
  if (!plaintiff) return [];
  const named = (party: string): string[] => {
    const short = party.replace(/,? Inc\.$/, '');
    return parties[party] ?? [short, `${short} Inc.`, `${short}, Inc.`];
  };
  return named(plaintiff).flatMap((one) =>
    named(defendant).flatMap((other) => [`${one} v. ${other}`, `${one} vs. ${other}`]),
  );
}
