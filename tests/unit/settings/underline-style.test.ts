import { expect, test } from 'vitest';
import { CATEGORIES } from '../../../lib/knowledge/categories';
import { STRENGTHS } from '../../../lib/settings/schema';
import {
  categoriesByLine,
  highlightName,
  NAME_HIGHLIGHTS,
  OPEN_NAME_HIGHLIGHT,
  underlineSheet,
  underlineStyle,
} from '../../../lib/settings/underline-style';

test('at most four lines stand for all categories and for what is named again, and none is solid', () => {
  for (const strength of STRENGTHS) {
    const lines = new Set(
      CATEGORIES.flatMap((category) => [underlineStyle(category, strength), underlineStyle(category, strength, true)]),
    );
    expect(lines.size).toBe(NAME_HIGHLIGHTS.length);
    expect(lines.size).toBeLessThanOrEqual(4);
    for (const line of lines) expect(line).toMatch(/underline (?:dotted|dashed|double)/);
  }
});

test('a legend has each category once, by its line', () => {
  const lines = categoriesByLine();
  expect(lines.flatMap(({ categories }) => categories).toSorted()).toEqual(CATEGORIES.toSorted());
  expect(lines).toHaveLength(NAME_HIGHLIGHTS.length - 1);
  for (const { categories } of lines)
    expect(new Set(categories.map((category) => underlineStyle(category, 'normal'))).size).toBe(1);
});

test('what is named again has one whisper, whatever its category and however strong the lines are', () => {
  const whispers = CATEGORIES.flatMap((category) =>
    STRENGTHS.map((strength) => underlineStyle(category, strength, true)),
  );
  expect(new Set(whispers).size).toBe(1);
  expect(whispers[0]).toMatch(/underline dotted 1px rgb/);
});

test('the strengths of a line differ by whole pixels', () => {
  for (const category of CATEGORIES) {
    const px = STRENGTHS.map((strength) => /[\d.]+(?=px)/.exec(underlineStyle(category, strength))?.[0]);
    expect(px).toEqual(['1', '2', '3']);
  }
});

test('the sheet of a page has for each category what its sample has, and says everything as important', () => {
  for (const strength of STRENGTHS) {
    const sheet = underlineSheet(strength, 'background');
    for (const category of CATEGORIES) {
      const rule = sheet.split(`::highlight(${highlightName(category)}) {`)[1]?.split('}')[0] ?? '';
      for (const declaration of underlineStyle(category, strength)
        .split(';')
        .filter((one) => one.trim()))
        expect(rule).toContain(`${declaration.trim()} !important;`);
    }
    const declarations = sheet.match(/[\w-]+: [^;{}]+;/g) ?? [];
    expect(declarations.length).toBeGreaterThan(NAME_HIGHLIGHTS.length);
    expect(declarations.filter((one) => !one.endsWith(' !important;'))).toEqual([]);
  }
});

test('the names of highlights tell nothing', () => {
  for (const name of [
    ...NAME_HIGHLIGHTS,
    OPEN_NAME_HIGHLIGHT,
    ...CATEGORIES.map((category) => highlightName(category)),
  ])
    expect(name).toMatch(/^backstory-[1-5]$/);
});
