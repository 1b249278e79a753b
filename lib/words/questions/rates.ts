/** Questions about rates, as people type them into the search. */
export const rateQuestion = {
  /** Words of somebody who asks what is charged: “tariff on Japan”, “what do cars from Korea pay”. */
  asks: /\b(?:tarr?iff?s?|duty|duties|lev(?:y|ies)|surcharges?|who pays|pays? what|(?:import|customs) (?:tax(?:es)?|fees?|charges?)|tax(?:es)? on (?:goods|imports|products))\b|\bdo(?:es)?\s(?!.*\b(?:us|america|americans?)\b).*\bpays?\b/,
  /** Words of somebody who asks it of all partners, and not of one that is still to be typed. */
  ofAll:
    /\b(?:pays? what|who pays .*(?:tariffs?|duties)|all|every|each|now|today|current|latest|list|highest|lowest|in (?:effect|force|place)|which countr(?:y|ies)|by country|in 20\d\d)\b/,
  /** Words around the partner in such a question. */
  around:
    /\b(?:which countr(?:y|ies)|by country|in (?:effect|force|place)|ha(?:s|ve)|latest|start(?:s|ed)?|beg[iau]ns?|tarr?iff?s?|duty|duties|lev(?:y|ies)|tax(?:es)?|fees?|customs|rates?|who|pays?|what|now|right|still|per ?cent|the|an?|is|are|on|for|from|of|in|under|against|today|current|all|every|each|list|highest|lowest|us|trump|buyers?|importers?|consumers?|goods|products|imports?|exports?|how|much|many|does|do|charges?|imposes?|america|american)\b/g,
  /** Words of somebody who asks what American goods are charged. American imports from a partner are that partner’s. */
  onAmerica:
    /\b(?:on|against|for)\s+(?:the\s+)?(?:us|american?)\b(?!\s+(?:imports?\s+(?:from|of)|buyers?|importers?|consumers?)\b)|\b(?:us|american)\s+(?:goods|products|exports?)\b/,
  /** Words before the goods that are charged. */
  before: /\b(?:on|against|for)\b/,
  /** The verb of somebody who is charged, and does not charge. */
  pays: /\bpays?\b/,
  /** Words before the partner from which goods come. */
  origin: /\b(?:from|made in)\b/,
  /** Words of such a question that name no goods. */
  aside: /\b(?:high|big|large|when|did|start(?:ed)?|begin|began|ends?|section|imported|foreign|new|pay|paid)\b/g,
  /** Words between two partners. */
  joiner: /^(?:and|or|vs|versus)$/,
  /** Words of somebody who asks for the tariffs of others. */
  answers: /\b(?:counter(?!vailing)\w*|retaliat\w*|reciprocity|respon(?:se|ds?)|answers?|fires?)\b/,
  /** The verb of a question, before which stands who charges; “tariff charges” are none. */
  charging: /(?<!\b(?:tariff|duty|import|customs)\s+)\b(?:charges?|imposes?)\b/,
  /** The law or kind of tariff that a question names, as the rates name it. */
  kinds: /\b(?:122|232|301|338|reciprocal|fentanyl|ieepa|emergency|surcharge|forced labor|dumping|subsidies)\b/g,
};
