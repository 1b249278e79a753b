import { type Box, differences, type Picture, readPng } from './picture';

/** `tests/pages/underlines.html` with its underlines and without, and where its names stand: “section line”. */
export interface Shots {
  lit: Picture;
  bare: Picture;
  boxes: Record<string, Box>;
}

/** A browser’s way to run a function in the page, and to take its picture. */
interface Camera {
  evaluate<R>(work: () => R): Promise<R>;
  screenshot(): Promise<Buffer>;
}

/** Takes both pictures; the highlights stand as they stood. */
export async function takeShots(camera: Camera): Promise<Shots> {
  const lit = readPng(await camera.screenshot());
  await camera.evaluate(() => {
    (window as unknown as { kept: [string, Highlight][] }).kept = [...CSS.highlights];
    CSS.highlights.clear();
  });
  const bare = readPng(await camera.screenshot());
  const boxes = await camera.evaluate(() => {
    for (const [name, highlight] of (window as unknown as { kept: [string, Highlight][] }).kept)
      CSS.highlights.set(name, highlight);
    return Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-line]')].map((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return [`${one.closest('p')?.id} ${one.dataset.line}`, { left, top, width, height: height + 12 }];
      }),
    );
  });
  return { lit, bare, boxes };
}

/** Runs in the page: gives names the ground of the one whose card is open. */
export function giveGround(): void {
  for (const one of document.querySelectorAll('[data-line=ground]')) {
    const range = new Range();
    range.selectNodeContents(one);
    CSS.highlights.get('backstory-5')?.add(range);
  }
}

/** Pixels of a line, for each of its width, that have 3 : 1 against what is there without it. */
const weight = ({ lit, bare }: Shots, box: Box): number =>
  differences(lit, bare, box).filter((ratio) => ratio >= 3).length / box.width;

/** How high a line is, in px: rows in which some pixel has 3 : 1 against what is there without it. */
export function height({ lit, bare }: Shots, { left, top, width, height: all }: Box): number {
  const rows = Array.from({ length: Math.ceil(all) }, (_, row) => ({
    left,
    top: Math.floor(top) + row,
    width,
    height: 1,
  }));
  return rows.filter((row) => differences(lit, bare, row).some((ratio) => ratio >= 3)).length;
}

/** What lacks on the page: lines with less than 3 : 1, and grounds that cannot be seen. */
export function lacking(shots: Shots): string[] {
  return Object.entries(shots.boxes).flatMap(([name, box]) => {
    if (name.endsWith('ground')) {
      const far = groundOf(shots, box);
      return far < 20 ? [`${name}: ${far} of 255`] : [];
    }
    const ratios = differences(shots.lit, shots.bare, box);
    const share = ratios.filter((ratio) => ratio >= 3).length / ratios.length;
    // The rest is what is smoothed at the ends of dots and dashes.
    const holds = share >= 0.8 && weight(shots, box) >= 0.5;
    return holds ? [] : [`${name}: ${median(ratios).toFixed(1)} : 1, ${weight(shots, box).toFixed(2)} px high`];
  });
}

/**
 * Names outside the first paragraph, which are all named again, whose whisper is as loud as a line: 3 : 1 or more.
 * Under links it stands on their own lines.
 */
export function loud(shots: Shots): string[] {
  return Object.entries(shots.boxes).flatMap(([name, box]) => {
    const isWhisper = !name.endsWith('ground') && !/^(?:plain|links) /.test(name);
    const most = Math.max(1, ...differences(shots.lit, shots.bare, box));
    return isWhisper && most >= 3 ? [`${name}: ${most.toFixed(1)} : 1`] : [];
  });
}

/** How far the ground of a name is from what is there without it, by its most different channel, 0 to 255. */
function groundOf({ lit, bare }: Shots, { left, top, width }: Box): number {
  const [x, y] = [Math.floor(left + width / 2), Math.floor(top) + 1];
  return Math.max(...lit.at(x, y).map((value, nth) => Math.abs(value - (bare.at(x, y)[nth] as number))));
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 1;
