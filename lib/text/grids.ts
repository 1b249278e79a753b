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
  /** All names of whoever is sued. */
  parties: Record<string, string[]>;
}

/** Two or three parties, as hyphens join them: “U.S.-Japan ”. */
const PARTIES = /^(?:-?[A-Z][\w.]*(?: [A-Z]\w*)?){2,3} $/;

/**
 * A pact with all its kinds and whatever it is called, in both orders of its two parties. That it is free is another
 * thing, unless the form says so. Among three parties it may be free, or have no kind. One with somebody that has no
 * kind (“deal with Norway”) gets none.
 */
export function pactsLike(form: string, { pacts, kinds, free }: Grids): string[] {
  const pact = new RegExp(`^(.*?)(${[free, ...kinds].join('|')}) (${pacts.join('|')})((?: with .+)?)$`);
  const [, before = '', kind = '', noun = '', behind = ''] = pact.exec(form) ?? [];
  if (!kind) {
    const [, bare] = new RegExp(`^(?:${pacts.join('|')})( with .+)$`).exec(form) ?? [];
    return bare ? pacts.map((called) => called + bare) : [];
  }
  const parties = PARTIES.test(before) ? before.trim().split('-') : [];
  const [one, other, third] = parties;
  const isGeneral = kind === kinds[0] && (behind !== '' || one !== undefined);
  if (third) return ['', `${kind} `, `${free} `].map((name) => before + name + noun);
  const begins = other ? [before, `${other}-${one} `] : [before];
  return begins.flatMap((begin) =>
    (isGeneral ? kinds : [kind]).flatMap((name) => pacts.map((called) => `${begin}${name} ${called}${behind}`)),
  );
}

/** More than what goods or a country or two are called: “on countries that buy coal”. */
const LONG = /(?: [^ ]+){4}/;

/** A duty in singular and plural, and on whatever the goods are called: also on “cheese imports” where on “cheese”. */
export function dutiesLike(form: string, { duties, lots }: Grids): string[] {
  const [, duty = '', object = ''] = /^([a-z]+) on (.+)$/.exec(form) ?? [];
  const forms = LONG.test(object) ? [] : (duties.find((pair) => pair.includes(duty)) ?? []);
  return forms.flatMap((one) => objectsLike(object, lots).map((on) => `${one} on ${on}`));
}

function objectsLike(object: string, lots: readonly string[]): string[] {
  const lot = `(?:${lots.join('|')})`;
  const [, from] = new RegExp(`^${lot}( from .+)$`).exec(object) ?? [];
  if (from) return lots.map((one) => one + from);
  const bare = object.replace(new RegExp(` ${lot}$`), '');
  if (bare !== object) return lots.map((one) => `${bare} ${one}`);
  // Which of the goods, and where they come from, the finder passes over (`passed-over.ts`).
  if (/[A-Z]|^(?:imported|foreign)| .* /.test(object)) return [object];
  const single = object.replace(/(?<=[^s])s$/, '').replace(/(?<=s|x|ch|sh)e$/, '');
  return [object, ...lots.slice(1).map((one) => `${single} ${one}`)];
}

/** A lawsuit with a firm and whom it sues in short and in full: “Toys, Inc. vs. Jane Q. Doe” for “Toys v. Doe”. */
export function casesLike(form: string, { parties }: Grids): string[] {
  const [, plaintiff, defendant = ''] = /^(.+) v\. (.+)$/.exec(form) ?? [];
  if (!plaintiff || plaintiff in parties) return [];
  const firm = plaintiff.replace(/,? Inc\.$/, '');
  return [firm, `${firm} Inc.`, `${firm}, Inc.`].flatMap((one) =>
    (parties[defendant] ?? [defendant]).flatMap((other) => [`${one} v. ${other}`, `${one} vs. ${other}`]),
  );
}
