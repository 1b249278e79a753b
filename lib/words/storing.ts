/** Why a change of the settings could not be stored. */
export const storingWords = {
  failed: 'The browser could not store this change. Its storage may be full.',
  full: (most: number) =>
    `The list of sites in the settings is full: it holds ${most.toLocaleString('en')}. Take one away there first.`,
} as const;
