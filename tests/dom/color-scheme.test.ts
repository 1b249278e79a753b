import { describe, expect, test } from 'vitest';
import { isDarkAt } from '../../lib/page/card/color-scheme';
import { put } from './page-parts';

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

test('the colour is that of the very text, not of the page', () => {
  const root = put('<p style="color:#000">a <b style="color:#fff;background:#000">b</b></p>');
  expect(isDarkAt(root.querySelector('b')?.firstChild as Node)).toBe(true);
  expect(isDarkAt(root.querySelector('p')?.firstChild as Node)).toBe(false);
});
