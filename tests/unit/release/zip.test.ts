import { expect, test } from 'vitest';
import { pack, unpack } from '../../../lib/build/release/zip';

const bytes = (text: string) => new TextEncoder().encode(text);

test('the same files give the same bytes, in whatever order and time zone they come', () => {
  const files = new Map([
    ['b/two.js', bytes('two '.repeat(500))],
    ['a.json', bytes('{}')],
    ['b/one.js', bytes('one')],
  ]);
  const zone = process.env.TZ;
  process.env.TZ = 'Asia/Tokyo';
  const first = pack(files);
  process.env.TZ = 'America/Los_Angeles';
  const second = pack(new Map([...files].reverse()));
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(second).toEqual(first);
});

test('what is unpacked is what was packed', () => {
  const files = new Map([
    ['icons/16.png', new Uint8Array([137, 80, 0, 255])],
    ['words/Gruß.json', bytes('“—”')],
  ]);
  expect(new Map([...unpack(pack(files))].map(([path, one]) => [path, [...one]]))).toEqual(
    new Map([...files].map(([path, one]) => [path, [...one]])),
  );
});
