import { expect, test } from 'vitest';
import { formatKeys, spokenKeys } from '../../../lib/words/keys';

test.each([
  ['Alt+Period', false, 'Alt+.'],
  ['Alt+Comma', false, 'Alt+,'],
  ['Alt+.', false, 'Alt+.'],
  ['Ctrl+Shift+Up', false, 'Ctrl+Shift+↑'],
  ['Ctrl++', false, 'Ctrl++'],
  ['F8', false, 'F8'],
  ['', false, ''],
  ['Alt+Period', true, 'Option+.'],
  ['MacCtrl+Shift+K', true, 'Control+Shift+K'],
  ['Ctrl+K', true, 'Command+K'],
  ['⌥.', true, '⌥.'],
])('%s (on a Mac: %s) is shown as %s', (shortcut, isMac, shown) => {
  expect(formatKeys(shortcut, isMac)).toBe(shown);
});

test.each([
  ['Alt+.', 'Alt+period'],
  ['Alt+,', 'Alt+comma'],
  ['Alt+Shift+.', 'Alt+Shift+period'],
  ['Ctrl+Shift+↑', 'Ctrl+Shift+up arrow'],
  ['⌥⇧,', '⌥⇧ comma'],
  ['.', 'period'],
  ['Ctrl++', 'Ctrl++'],
  ['Esc', 'Esc'],
])('%s is spoken as %s', (keys, spoken) => {
  expect(spokenKeys(keys)).toBe(spoken);
});
