import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../browser/find-chromium';

// npx tsx tests/store/icons.ts draws the icons anew from components/icon.svg and icon-paused.svg. The drawn files are
// committed: another processor or browser rounds some pixels otherwise, and then no two builds would be equal.

/** An icon to draw: how wide it is, and how much of that stays empty on each side. */
interface Icon {
  drawing: string;
  file: string;
  size: number;
  margin: number;
}

/** Where the dark square of the drawing begins, and how wide it is, in its units. Margins are counted from its edge. */
const SQUARE = { from: 4, width: 120 };

const DRAWING = 'components/icon.svg';

const inExtension = (size: number, margin: number): Icon => ({
  drawing: DRAWING,
  file: `components/public/icons/${size}.png`,
  size,
  margin,
});

/** The icon on the toolbar while Backstory is paused. */
const paused = (size: number, margin: number): Icon => ({
  drawing: 'components/icon-paused.svg',
  file: `components/public/icons/paused-${size}.png`,
  size,
  margin,
});

// Chrome’s store shows the icon of 128 pixels, and asks for 16 of them to be empty on each side.
const ICONS = [
  inExtension(16, 0),
  inExtension(32, 1),
  inExtension(48, 1),
  inExtension(128, 16),
  paused(16, 0),
  paused(32, 1),
  { drawing: DRAWING, file: '.store/pictures/logo.png', size: 300, margin: 20 },
];

const browser = await chromium.launch({ executablePath: findChromium(), args: sandbox() });
for (const icon of ICONS) await draw(browser, icon);
await browser.close();

async function draw(browser: Browser, { drawing: source, file, size, margin }: Icon): Promise<void> {
  const unit = SQUARE.width / (size - 2 * margin);
  const from = SQUARE.from - margin * unit;
  // Placed by the drawing’s own units, as a browser moves boxes to whole pixels.
  const drawing = readFileSync(source, 'utf8').replace(
    'viewBox="0 0 128 128"',
    `viewBox="${from} ${from} ${size * unit} ${size * unit}"`,
  );
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>html{background:none}body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`,
  );
  mkdirSync(dirname(file), { recursive: true });
  await page.screenshot({ path: file, omitBackground: true });
  await page.close();
}

/** Chromium runs as root without its sandbox alone. */
function sandbox(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
