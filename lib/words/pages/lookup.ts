/** The words of looking something up: in the menu of a selection, in the address bar, and on the page of a card. */
export const lookupWords = {
  /** The browser puts what is selected in the place of `%s`. */
  menu: 'Look up “%s” in Backstory',
  typed: (text: string) => `Look up “${text}” in Backstory`,
  untyped: 'Look something up in Backstory',
  page: {
    title: 'Look something up',
    /** What can be looked up, where nothing is yet. */
    intro:
      'Everybody and everything that Backstory has a card for can be found here: people, bodies, deals, measures, goods, ideas and places of the trade war. A question about a rate is answered too: “tariff on Japan”.',
    unknown: (id: string) => `There is no card “${id}”.`,
    unknownWhy: 'It may have been renamed since, or come with a newer Backstory. Look for its name:',
    /** The line that a printed card ends with. */
    printed: (day: string) => `Printed from Backstory on ${day}.`,
  },
} as const;
