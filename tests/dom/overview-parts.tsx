import knowledge from 'backstory:knowledge';
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';
import { cdp, page } from 'vitest/browser';
import tiesCss from '../../components/panel/ties/ties.css?inline';
import timelineCss from '../../components/panel/timeline/timeline.css?inline';
import themeCss from '../../components/theme/theme.css?inline';
import { indexKnowledge } from '../../lib/knowledge/knowledge-index';
import { addStyle, put } from './page-parts';

/** The real knowledge base. */
export const index = indexKnowledge(knowledge);

/** The colors in which a screen is looked at. */
export const COLORS = ['light', 'dark', 'forced'] as const;

/** Shows something in a panel of a width in CSS px, in these colors, until the test ends. */
export async function showIn(shown: ComponentChild, width = 380, colors: (typeof COLORS)[number] = 'light') {
  await page.viewport(width, 800);
  const emulate = (value: 'active' | 'none') =>
    cdp().send('Emulation.setEmulatedMedia' as never, { features: [{ name: 'forced-colors', value }] } as never);
  if (colors === 'forced') {
    await emulate('active');
    onTestFinished(() => emulate('none'));
  }
  addStyle(themeCss);
  addStyle(timelineCss);
  addStyle(tiesCss);
  addStyle(
    `:root { color-scheme: ${colors === 'dark' ? 'dark' : 'light'}; } body { margin: 0; background: var(--paper); }`,
  );
  const root = put('');
  await act(async () => render(shown, root));
  onTestFinished(() => render(null, root));
  return root;
}

/** What axe finds below an element. */
export async function violationsIn(root: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(root);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What reaches beyond the right edge of a panel, the text for screen readers alone aside. */
export const beyond = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('*:not(.unseen, option)')]
    .filter((one) => one.getBoundingClientRect().right > root.getBoundingClientRect().right + 0.5)
    .map((one) => one.outerHTML.slice(0, 200));

/** Waits until something is so, in real time. */
export async function until(isSo: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (isSo()) return;
    await new Promise((done) => requestAnimationFrame(done));
  }
  throw new Error(`never: ${what}`);
}
