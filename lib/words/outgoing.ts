import { formatDateInFull } from './dates';

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
  /** A source that is no work of somebody else’s, in a library of references. `how`: “as reported by …”. */
  summary: {
    kind: 'summary of reports',
    note: (how: string) => `No published work: a summary of Backstory’s own, under a title of its own, ${how}.`,
  },
  /** A page’s background, as a text of its own. */
  background: {
    untitled: (subject: string) => `Background on ${subject}`,
    article: (day: string, subject: string) => `An article of ${formatDateInFull(day)} on ${subject}.`,
    page: (subject: string) => `A page on ${subject}.`,
    /** `newest`: the day of the newest source of its cast, if it has any. */
    made: (today: string, newest: string | undefined) =>
      `What Backstory says of it on ${formatDateInFull(today)}${newest ? `, from sources up to ${formatDateInFull(newest)}` : ''}. Each numbered statement has its sources in the list at the end.`,
    timeline: 'The main events, in the order of their days',
    /** Begins the name of a file whose page has no title that a file name can have. */
    file: 'backstory',
  },
} as const;

/** The words around what the user takes along of a page. */
export const exportWords = {
  title: 'Take this along:',
  forms: { markdown: 'Markdown', csl: 'CSL-JSON', bibtex: 'BibTeX' },
  /** What each form is for. */
  what: {
    markdown: 'Save what Backstory says of this page as text',
    csl: 'Save its sources for Zotero and other libraries',
    bibtex: 'Save its sources for LaTeX',
  },
  print: 'Print',
  saved: (name: string) => `${name} goes to your downloads.`,
  failed: 'This could not be made just now.',
  /** Above the sources, on paper alone. */
  sources: 'Sources',
} as const;
