import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, onTestFinished, test } from 'vitest';
import { Popup } from '../../components/popup/Popup';
import type { PopupActions } from '../../components/popup/view';
import { words } from '../../lib/words/en';

const actions: PopupActions = {
  fetchCard: async () => null,
  search: async () => [],
  newest: async () => undefined,
  goToNext: async () => false,
  onSite: () => undefined,
  onReload: () => undefined,
  readOn: async () => undefined,
  onRetry: () => undefined,
  onSettings: () => undefined,
};

test.each([
  [true, 'What Backstory knows ends on 7 October 2026. Newer steps are missing.'],
  [false, 'Sources to 7 October 2026.'],
])('until when what is known reaches is said once, and plainly where that is long ago (%s)', (isOld, line) => {
  const mount = document.createElement('div');
  document.body.append(mount);
  onTestFinished(() => {
    render(null, mount);
    mount.remove();
  });
  const view = { state: 'quiet', host: 'example.org' } as const;
  act(() =>
    render(<Popup view={view} about={['bread']} known={{ until: '2026-10-07', isOld }} actions={actions} />, mount),
  );
  expect(mount.textContent).toContain(words.popup.quiet(['bread']));
  expect([...mount.querySelectorAll('.aged')].map(({ textContent }) => textContent)).toEqual([line]);
});
