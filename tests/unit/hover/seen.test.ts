import { expect, test } from 'vitest';
import { seenBox, seenPoint } from '../../../lib/hover/seen';

test('under pinch zoom points and boxes stand where the user sees them, in both directions', () => {
  const seen = { left: 100, top: 200, width: 500, height: 400, scale: 2 };
  expect(seenPoint({ x: 110, y: 215 }, seen)).toEqual({ x: 20, y: 30 });
  const box = { left: 110, top: 215, right: 160, bottom: 225 };
  expect(seenBox(box, seen)).toEqual({ left: 20, top: 30, right: 120, bottom: 50 });
});
