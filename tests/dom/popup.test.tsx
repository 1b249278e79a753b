import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, onTestFinished, test } from 'vitest';
import { Popup } from '../../components/popup/Popup';
import type { PopupActions } from '../../components/popup/view';
import { words } from '../../lib/words/en';

const actions: PopupActions = {
  fetchCard: async () => null,
  search: async () => [],
  goToNext: async () => false,
  onSite: () => undefined,
  onReload: () => undefined,
  readOn: async () => undefined,
  onRetry: () => undefined,
  onSettings: () => undefined,
};

test.each([
  ['2026-10-07', 'What Backstory knows ends on 7 October 2026. Newer steps are missing.'],
  [undefined, undefined],
])('where what is known ends long ago (%s), one plain line says so', (knownUntil, line) => {
  const mount = document.createElement('div');
  document.body.append(mount);
  onTestFinished(() => {
    render(null, mount);
    mount.remove();
  });
  const view = { state: 'quiet', host: 'example.org' } as const;
  act(() => render(<Popup view={view} about={['bread']} knownUntil={knownUntil} actions={actions} />, mount));
  expect(mount.textContent).toContain(words.popup.quiet(['bread']));
  expect(mount.querySelector('.aged')?.textContent).toBe(line);
});
