/** Names that browsers have for keys, and what stands on the keys. */
const SHOWN: Record<string, string> = { Period: '.', Comma: ',', Up: '↑', Down: '↓', Left: '←', Right: '→' };

/** What Apple’s keyboards have on the keys that others call Alt and Ctrl. */
const SHOWN_ON_MAC: Record<string, string> = {
  Alt: 'Option',
  Ctrl: 'Command',
  MacCtrl: 'Control',
};

/** A shortcut as the browser gives it (`Alt+Period`) as one reads it on the keys: “Alt+.”, on a Mac “Option+.”. */
export function showKeys(shortcut: string, isMac: boolean): string {
  // A browser that already writes signs (“⌥.”, “Alt+.”) is left as it is.
  const keys = shortcut.split(/\+(?=.)/);
  return keys.map((key) => (isMac && SHOWN_ON_MAC[key]) || SHOWN[key] || key).join('+');
}
