/** What stands on keys, by the browsers’ names for them. */
const SYMBOLS: Record<string, string> = { Period: '.', Comma: ',', Up: '↑', Down: '↓', Left: '←', Right: '→' };

/** What stands on the modifier keys of Apple’s keyboards, by the browsers’ names for them. */
const NAMES_ON_MAC: Record<string, string> = {
  Alt: 'Option',
  Ctrl: 'Command',
  MacCtrl: 'Control',
};

/** A shortcut of the browser (`Alt+Period`) as it stands on the keys: “Alt+.”, on a Mac “Option+.”. */
export function formatKeys(shortcut: string, isMac: boolean): string {
  // Some browsers already write symbols (“⌥.”, “Alt+.”). These stay as they are.
  const keys = shortcut.split(/\+(?=.)/);
  return keys.map((key) => (isMac && NAMES_ON_MAC[key]) || SYMBOLS[key] || key).join('+');
}

/** What screen readers say of signs on keys. They leave out some of them: “Alt+.” and “Alt+,” would sound alike. */
const SPOKEN: Record<string, string> = {
  '.': 'period',
  ',': 'comma',
  '↑': 'up arrow',
  '↓': 'down arrow',
  '←': 'left arrow',
  '→': 'right arrow',
};

/** A shortcut as it stands on the keys (`formatKeys`), in words: “Alt+period”, “⌥ comma”. */
export const spokenKeys = (keys: string): string =>
  keys.replace(
    /([^+])?([.,↑↓←→])$/,
    (_, before: string | undefined, sign: string) => `${before === undefined ? '' : `${before} `}${SPOKEN[sign]}`,
  );
