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
