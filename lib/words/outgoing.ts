/** The words of what the user takes out of Backstory. */
export const outgoingWords = {
  source: 'Source',
  sources: 'Sources',
  /** The titles of reports, by what is wrong. */
  title: {
    name: (name: string) => `Wrong person or thing: ${name}`,
    fact: (name: string) => `Wrong or old fact: ${name}`,
  },
  card: (name: string, id: string) => `Card: ${name} (${id})`,
  sentence: (sentence: string) => `In the sentence: ${sentence}`,
  page: (address: string) => `On the page: ${address}`,
  known: (newest: string) => `What is known reaches to ${newest}.`,
  what: {
    name: 'Who or what is meant there: ',
    fact: 'What is wrong or old, and a source that says so: ',
  },
} as const;
