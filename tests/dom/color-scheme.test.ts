import { describe, expect, test } from 'vitest';
import { isDarkAt } from '../../lib/page/card/color-scheme';
import { put, rangeOf } from './page-parts';

const isDark = (color: string): boolean => {
  const text = put('<p>Text</p>', `color:${color}`).querySelector('p')?.firstChild;
  if (!text) throw new Error('no text');
  return isDarkAt(text);
};

describe('a page is dark where its text is light', () => {
  test.each([
    '#fff',
    '#ddd',
    'rgb(200 210 220 / .9)',
    'hsl(40 30% 85%)',
    'oklch(0.93 0.01 250)',
    'oklab(0.9 0 0)',
    'lab(90 0 0)',
    'lch(88 5 100)',
    'color(srgb 0.9 0.9 0.9)',
    'color(display-p3 0.85 0.9 0.95)',
    'color-mix(in srgb, white 85%, black)',
    'color-mix(in oklab, white 85%, black)',
  ])('%s', (color) => {
    expect(isDark(color)).toBe(true);
  });
});

describe('a page is light where its text is dark', () => {
  test.each([
    '#000',
    '#333',
    'navy',
    'rgb(80 90 100)',
    'oklch(0.3 0.05 250)',
    'oklab(0.2 0 0)',
    'lab(20 0 0)',
    'lch(30 5 100)',
    'color(srgb 0.1 0.1 0.1)',
    'color-mix(in srgb, black 85%, white)',
  ])('%s', (color) => {
    expect(isDark(color)).toBe(false);
  });
});

describe('what the eye gets may be another colour than that of the text', () => {
  const textOf = (html: string, style: string): Node => rangeOf('Text', put(html, style)).startContainer;

  test.each<[string, string, string, boolean]>([
    ['inverted', '<p>Text</p>', 'filter:invert(1) hue-rotate(180deg);color:#000', true],
    ['inverted by most', '<p>Text</p>', 'filter:invert(90%);color:#000', true],
    ['inverted by a little', '<p>Text</p>', 'filter:invert(.1);color:#000', false],
    ['inverted twice', '<p style="filter:invert(1)">Text</p>', 'filter:invert(1);color:#000', false],
    ['light and inverted', '<p>Text</p>', 'filter:invert(1);color:#fff', false],
    ['clear on a dark page', '<p style="color:transparent">Text</p>', 'color:#eee', true],
    ['clear on a light page', '<p style="color:rgb(255 255 255/0)">Text</p>', 'color:#111', false],
    ['filled with a colour', '<p>Text</p>', 'color:#000;-webkit-text-fill-color:#fff', true],
    ['filled with nothing', '<p style="color:#000;-webkit-text-fill-color:transparent">Text</p>', 'color:#eee', true],
  ])('%s', (_, html, style, is) => {
    expect(isDarkAt(textOf(html, style))).toBe(is);
  });

  test('inverted around the slot that it stands in', () => {
    const root = put('<div>Text</div>', 'color:#000');
    const host = root.querySelector('div') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = '<p style="filter:invert(1)"><slot></slot></p>';
    expect(isDarkAt(host.firstChild as Node)).toBe(true);
  });
});

test('the colour is that of the very text, not of the page', () => {
  const root = put('<p style="color:#000">a <b style="color:#fff;background:#000">b</b></p>');
  expect(isDarkAt(root.querySelector('b')?.firstChild as Node)).toBe(true);
  expect(isDarkAt(root.querySelector('p')?.firstChild as Node)).toBe(false);
});
