/** How the rates and those who ask for them name goods. */
export const goodsNames = {
  /** What goods in the rates are otherwise called, in the singular, by what the rates call them. */
  otherwise: {
    aluminium: 'aluminum',
    semiconductor: 'chip',
    microchip: 'chip',
    auto: 'car',
    automobile: 'car',
    automotive: 'car',
    vehicle: 'car',
    ev: 'electric car',
    engine: 'car part',
    lorry: 'truck',
    pharmaceutical: 'medicine',
    pharma: 'medicine',
    drug: 'medicine',
    medication: 'medicine',
    whisky: 'alcohol',
    whiskey: 'alcohol',
    beer: 'alcohol',
    wine: 'alcohol',
    liquor: 'alcohol',
    spirit: 'alcohol',
    vodka: 'alcohol',
    milk: 'dairy',
    cheese: 'dairy',
    butter: 'dairy',
    wood: 'lumber',
    timber: 'lumber',
    sofa: 'upholstered furniture',
    couch: 'upholstered furniture',
    armchair: 'upholstered furniture',
    cupboard: 'cabinet',
    machinery: 'machine',
    tractor: 'farm machine',
    harvester: 'farm machine',
    excavator: 'mobile machine bulldozer',
    panel: 'module cell',
  } as Record<string, string>,
  /** Words of goods in the rates that name no goods. */
  noGoods:
    /^(?:agree|agreement|all|almost|also|american|and|april|are|august|both|british|certain|company|country|december|eleven|exempt|february|five|for|from|good|january|july|june|large|largely|least|less|like|list|made|maker|many|march|may|member|metal|most|not|november|october|of|only|or|other|own|partner|plant|power|product|rate|september|set|since|some|such|technology|that|the|their|those|under|until|value|wholly|with|without|year)$/,
  /** Words that name goods only together with another. */
  general: /^(?:part|machine|system|equipment|module|cell)$/,
  /** What a rate is not on, and conditions: with all that follows them, lists too. */
  exceptions: /\b(?:not|if|whose)\b[^;]*/g,
  /** What parts one kind of goods from another in the goods of a rate. */
  between: /[,;()]|\b(?:and|or|of)\b/,
  /** What follows a kind of goods there, and says only which of them. */
  besides: /\b(?:for|under|outside|with|without|not|if|from|in|up to|such as|since|until|only)\b.*/,
  /** Goods that are none of the rates’, though a word of theirs names some. */
  others: /\b(?:potato|corn|tortilla) chips\b|\bgeneric (?:medicine|drug)s?\b/g,
};
