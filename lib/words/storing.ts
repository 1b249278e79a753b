/** Why a change of the settings could not be made. */
export const storingWords = {
  failed: 'The browser could not store this change. Its storage may be full.',
  /** For a card, which does not learn why: the storage may be full, or the extension was updated under the page. */
  undone: 'This could not be done. Reload the page and try again.',
  full: (most: number) =>
    `The list of sites in the settings is full: it holds ${most.toLocaleString('en')}. Take one away there first.`,
} as const;
