import { expect, test } from 'vitest';
import { CATEGORIES } from '../../../lib/knowledge/categories';
import { STRENGTHS } from '../../../lib/settings/schema';
import {
  highlightName,
  NAME_HIGHLIGHTS,
  OPEN_NAME_HIGHLIGHT,
  underlineSheet,
  underlineStyle,
} from '../../../lib/settings/underline-style';

test('at most four lines stand for all categories, and none is solid', () => {
  for (const strength of STRENGTHS) {
    const lines = new Set(CATEGORIES.map((category) => underlineStyle(category, strength)));
    expect(lines.size).toBe(NAME_HIGHLIGHTS.length);
    expect(lines.size).toBeLessThanOrEqual(4);
    for (const line of lines) expect(line).toMatch(/underline (?:dotted|dashed|double)/);
  }
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
  for (const name of [...NAME_HIGHLIGHTS, OPEN_NAME_HIGHLIGHT, ...CATEGORIES.map(highlightName)])
    expect(name).toMatch(/^backstory-[1-4]$/);
});
