import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readSeeds } from '../../../lib/build/load';

test('tests/gold/splits.json says of cards that there are which cards they took over from', async () => {
  const splits = JSON.parse(await readFile('tests/gold/splits.json', 'utf8')) as Record<string, string | string[]>;
  const { entities } = (await readSeeds('seeds')).knowledge;
  const known = new Set(entities.map(({ id }) => id));
  for (const [id, from] of Object.entries(splits)) {
    expect(known, id).toContain(id);
    for (const old of [from].flat()) expect(known, `${id} from ${old}`).toContain(old);
    expect([from].flat()).not.toContain(id);
  }
});
