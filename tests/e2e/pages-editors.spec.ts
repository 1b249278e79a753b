import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectMarked, quiet } from './page-parts';

const contents = (page: Page) =>
  page.evaluate(() => (window as unknown as { contents(): Record<string, unknown> }).contents());

/** Types among the names of every editor, and takes half of it back. */
async function type(page: Page): Promise<void> {
  for (const editor of ['#plain', '#pm .ProseMirror', '#cm .cm-content', '#quill .ql-editor', '#area']) {
    await page.locator(editor).click();
    await page.keyboard.press('Home');
    for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.type('Jamieson Greer and ');
    await page.keyboard.press('End');
    await page.keyboard.type(' He left.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Li Chenggang too.');
    await page.keyboard.press('Control+z');
  }
}

test('content and undo history of editors are the same to the byte, and hold no marks', async ({
  open,
  openSettings,
}) => {
  test.setTimeout(90_000);
  const page = await open('/pages/editors.ts');
  const silent = quiet(page);
  await expectMarked(page, ['Vice Premier He Lifeng', 'Scott Bessent']);
  await type(page);
  const undoAll = async () => {
    for (const editor of ['#plain', '#pm .ProseMirror', '#cm .cm-content', '#quill .ql-editor', '#area']) {
      await page.locator(editor).click();
      for (let step = 0; step < 60; step++) await page.keyboard.press('Control+z');
    }
    return contents(page);
  };
  const marked = { typed: await contents(page), undone: await undoAll() };
  await expectMarked(page, ['Vice Premier He Lifeng', 'Scott Bessent']);
  silent();

  // The same again where the extension is off.
  const settings = await openSettings();
  await settings.getByRole('textbox', { name: 'Site' }).fill('localhost');
  await settings.keyboard.press('Enter');
  await expect(settings.getByRole('listitem')).toHaveText('localhost');
  const bare = await open('/pages/editors.ts');
  await bare.bringToFront();
  await bare.locator('#area').waitFor();
  await type(bare);
  const undoBare = async () => {
    for (const editor of ['#plain', '#pm .ProseMirror', '#cm .cm-content', '#quill .ql-editor', '#area']) {
      await bare.locator(editor).click();
      for (let step = 0; step < 60; step++) await bare.keyboard.press('Control+z');
    }
    return contents(bare);
  };
  expect(marked).toEqual({ typed: await contents(bare), undone: await undoBare() });
});
