import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'biblatex-csl-converter';
import { expect, marksOf, test, until } from './fixtures';

test('the background of a page is saved in each form, without a permission for downloads', async ({
  open,
  openPopup,
  firefox,
}) => {
  await marksOf(await open('/short'));
  const popup = await openPopup('/short');
  await until(() => popup.evaluate(() => document.querySelectorAll('.export button').length === 4));
  const saved = (ending: string): string => {
    const names = existsSync(firefox.downloads) ? readdirSync(firefox.downloads) : [];
    const name = names.find((one) => one.endsWith(ending));
    return name ? readFileSync(join(firefox.downloads, name), 'utf8') : '';
  };
  for (const [nth, ending] of ['.md', '.json', '.bib'].entries()) {
    await popup.evaluate((at: number) => document.querySelectorAll<HTMLElement>('.export button')[at]?.click(), nth);
    await until(async () => saved(ending) !== '');
  }
  expect(saved('.md')).toMatch(/^# Test\n\n/);
  expect(saved('.md')).toContain('**He Lifeng**: ');
  const keys = (JSON.parse(saved('.json')) as { id: string }[]).map(({ id }) => id);
  const { entries, errors } = parse(saved('.bib'));
  expect(errors).toEqual([]);
  expect(Object.values(entries).map(({ entry_key }) => entry_key)).toEqual(keys);
  expect(keys.length).toBeGreaterThan(0);
});
