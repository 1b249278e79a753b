import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const BUILD = '.output/chrome-mv3';

test('no script of a page speaks, as the page could hear it', () => {
  for (const script of ['sentinel.js', 'spotter.js', 'reader.js', 'hovering.js', 'card-renderer.js', 'pause-end.js'])
    expect(readFileSync(join(BUILD, script), 'utf8'), script).not.toContain('speechSynthesis');
});
