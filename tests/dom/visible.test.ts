import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { visibility } from '../../lib/page/marking/visible';
import { put } from './page-parts';

const seen = (html: string): boolean => {
  const at = put(html).querySelector('[data-x]');
  if (!at) throw new Error('nothing to look at');
  return visibility()(at);
};

/** What style guides call “sr-only”, “visually-hidden”, “screen-reader-text”. */
const UNSEEN = {
  bootstrap:
    'position:absolute;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0',
  'bootstrap 5':
    'position:absolute!important;width:1px!important;height:1px!important;overflow:hidden!important;clip:rect(0,0,0,0)!important',
  wordpress: 'position:absolute;width:1px;height:1px;clip-path:inset(50%);overflow:hidden;word-wrap:normal',
  'a11y project':
    'clip:rect(0 0 0 0);clip-path:inset(50%);height:1px;overflow:hidden;position:absolute;white-space:nowrap;width:1px',
  'in two pixels': 'position:absolute;width:2px;height:2px;overflow:hidden',
  'in no pixel': 'position:absolute;width:0;height:0;overflow:hidden',
};

test('no style is asked for in a part that the page spares the browser', () => {
  const root = put('<div style="content-visibility:hidden"><section><p data-x>x</p></section></div>');
  const asked = vi.spyOn(globalThis, 'getComputedStyle');
  onTestFinished(() => asked.mockRestore());
  const isVisible = visibility();
  for (const element of root.querySelectorAll('section, p')) expect(isVisible(element)).toBe(false);
  expect(asked.mock.calls.map(([{ localName }]) => localName)).toEqual(['div']);
});

describe('a user does not see', () => {
  test.each([
    '<p data-x style="display:none">x</p>',
    '<div style="display:none"><p data-x>x</p></div>',
    '<p data-x style="visibility:hidden">x</p>',
    '<div style="visibility:hidden"><p data-x>x</p></div>',
    '<p data-x style="visibility:collapse">x</p>',
    '<p data-x style="opacity:0">x</p>',
    '<div style="opacity:0"><p data-x>x</p></div>',
    '<div style="content-visibility:hidden"><p data-x>x</p></div>',
    '<details><p data-x>x</p></details>',
    '<dialog><p data-x>x</p></dialog>',
    '<div popover><p data-x>x</p></div>',
  ])('%s', (html) => {
    expect(seen(html)).toBe(false);
  });

  test.each([
    '<div style="position:absolute;left:-9999px"><p data-x>x</p></div>',
    '<div style="position:relative;left:-9999px"><p data-x>x</p></div>',
    '<div style="position:fixed;right:0;width:300px;transform:translateX(100%)"><p data-x>x</p></div>',
    '<div style="position:fixed;left:0;width:300px;transform:translateX(-100%)"><p><b data-x>x</b></p></div>',
    '<div style="position:fixed;left:-300px;width:300px"><p data-x>x</p></div>',
  ])('what is kept beside the window: %s', (html) => {
    expect(seen(html)).toBe(false);
  });

  test.each(Object.entries(UNSEEN))('text for screen readers alone: %s', (_, style) => {
    expect(seen(`<span data-x style="${style}">He Lifeng met Scott Bessent</span>`)).toBe(false);
    expect(seen(`<p>Of <span style="${style}">He <b data-x>Lifeng</b> met Scott Bessent</span></p>`)).toBe(false);
    expect(seen(`<div style="${style}"><p data-x>He Lifeng met Scott Bessent</p><p>Twice</p></div>`)).toBe(false);
  });
});

describe('a user sees', () => {
  test.each([
    '<p data-x>x</p>',
    '<div style="visibility:hidden"><p data-x style="visibility:visible">x</p></div>',
    '<p data-x style="opacity:.3">x</p>',
    '<div style="display:contents"><p data-x>x</p></div>',
    '<p><span data-x style="display:contents">x</span></p>',
    '<details open><p data-x>x</p></details>',
    '<div style="height:2000px"></div><p data-x>x</p>',
    '<div style="content-visibility:auto"><p data-x>x</p></div>',
    '<p data-x style="position:absolute">i</p>',
    '<div style="position:absolute;width:0;height:0"><p data-x style="width:200px">x</p></div>',
    '<div style="position:absolute;width:1px;height:1px"><p data-x style="position:absolute;width:200px">x</p></div>',
    '<p style="font-size:2px"><b data-x>i</b></p>',
    '<div style="position:fixed;top:0;left:0"><p data-x>x</p></div>',
    '<div style="position:fixed;left:-20px;width:300px"><p data-x>x</p></div>',
    '<svg style="position:absolute" width="90" height="20"><text data-x y="15">x</text></svg>',
    // What the user can scroll to, or a show of slides goes on to.
    '<p style="margin-left:5000px" data-x>x</p>',
    '<div style="overflow:auto"><p data-x style="position:absolute;left:5000px">x</p></div>',
    '<div style="position:fixed;left:0;width:100vw;overflow:auto"><p data-x style="margin-left:150vw">x</p></div>',
    '<div style="position:absolute;width:100vw;transform:translateX(-110%)"><p data-x style="margin-left:110%">x</p></div>',
  ])('%s', (html) => {
    expect(seen(html)).toBe(true);
  });
});

test('each element is measured once, however deep others are inside it', () => {
  const root = put('');
  let at: Element = root;
  for (let depth = 0; depth < 300; depth++) at = at.appendChild(document.createElement('div'));
  at.innerHTML = '<p>x</p>'.repeat(300);
  const measured = vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get');
  onTestFinished(() => measured.mockRestore());
  const isVisible = visibility();
  for (const element of root.querySelectorAll('*')) expect(isVisible(element)).toBe(true);
  expect(measured.mock.calls.length).toBeLessThanOrEqual(601);
});
