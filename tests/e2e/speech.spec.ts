import { AxeBuilder } from '@axe-core/playwright';
import { expect, marksOf, test } from './fixtures';

test('a browser without a Chinese voice shows no button that would speak', async ({ open, openPopup }) => {
  const page = await open('/short');
  await marksOf(page);
  const popup = await openPopup(page);
  expect(
    await popup.evaluate(() => speechSynthesis.getVoices().filter(({ localService }) => localService).length),
  ).toBe(0);
  await popup.getByRole('button', { name: /^He Lifeng.*mention/ }).click();
  await expect(popup.getByRole('heading', { level: 2, name: /He Lifeng/ })).toContainText('say “Huh”');
  await expect(popup.getByRole('button', { name: /^Hear/ })).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a voice of the device speaks a name in its own script, until the card is closed: ${colorScheme}`, async ({
    open,
    openPopup,
  }) => {
    const page = await open('/short');
    await marksOf(page);
    const popup = await openPopup(page);
    await popup.emulateMedia({ colorScheme });
    // No machine of ours has a voice; one is made up, and what it would speak is noted.
    await popup.addInitScript(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      SpeechSynthesis.prototype.getVoices = () => [{ lang: 'zh-CN', localService: true } as SpeechSynthesisVoice];
      SpeechSynthesis.prototype.speak = ({ text, lang }) => void said.push(`${lang} ${text}`);
      SpeechSynthesis.prototype.cancel = () => void said.push('stop');
      Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => undefined });
    });
    const said = () => popup.evaluate(() => (window as unknown as { said: string[] }).said);
    await popup.reload();
    await popup.getByRole('button', { name: /^Scott Bessent.*mention/ }).click();
    await expect(popup.getByRole('heading', { level: 2, name: /Scott Bessent/ })).toBeVisible();
    await expect(popup.getByRole('button', { name: /^Hear/ })).toHaveCount(0);
    await popup.getByRole('button', { name: 'Back to this page' }).click();
    await popup.getByRole('button', { name: /^He Lifeng.*mention/ }).click();
    const button = popup.getByRole('button', { name: 'Hear “He Lifeng” in Chinese' });
    await button.press('Enter');
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(await said()).toEqual(['stop', 'zh-CN 何立峰']);
    const { violations } = await new AxeBuilder({ page: popup }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await popup.getByRole('button', { name: 'Back to this page' }).click();
    await expect.poll(said).toEqual(['stop', 'zh-CN 何立峰', 'stop']);
  });
}
