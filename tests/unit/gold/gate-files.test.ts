import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type GoldText, parseGold } from '../../bench/accuracy-gold';

const GATE = 'tests/gold/gate';

const front = z.string().regex(/^(none|[A-Z][A-Za-z ]+)$/);
const elsewhere = front.refine((name) => name !== 'China');
const why = z.string().regex(/^[A-Z].*\.$/);
const passage = z.tuple([z.int().min(1), z.int().min(1)]).refine(([first, last]) => first <= last);
const core = z.strictObject({ front: z.literal('China'), why });
const touch = z.strictObject({ ...core.shape, passage, other: elsewhere.optional() });
const off = z.strictObject({ front: elsewhere, why });
const schemas = { core, touch, off };
type Folder = keyof typeof schemas;

const texts = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt'));
const files = texts(GATE).sort();
const labels = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(`${GATE}/labels.json`, 'utf8')));
const known = new Set(
  readdirSync('seeds/entities', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => basename(path, '.json')),
);

const setOf = (file: string) => z.enum(['core', 'touch', 'off']).parse(file.split('/')[0]);
const filesOf = (set: Folder) => files.filter((file) => setOf(file) === set);
const labelOf = (file: string) => labels[file.replace(/\.txt$/, '')];
const read = (file: string) => parseGold(file, readFileSync(`${GATE}/${file}`, 'utf8'));
const paragraphAt = ({ text }: GoldText, at: number) => text.slice(0, at).split('\n\n').length - 1;

describe('the stories of the gate', () => {
  it('are as many as their labels', () => {
    expect(Object.keys(labels).sort()).toEqual(files.map((file) => file.replace(/\.txt$/, '')));
    for (const set of ['core', 'touch', 'off'] as const) expect(filesOf(set).length).toBeGreaterThanOrEqual(20);
  });

  it('have names that no other gold text has', () => {
    const names = texts('tests/gold').map((path) => basename(path));
    for (const file of files) expect(names.filter((name) => name === basename(file))).toEqual([basename(file)]);
  });

  it.each(files)('%s has a label that fits its folder', (file) => {
    expect(schemas[setOf(file)].safeParse(labelOf(file)).error).toBeUndefined();
  });

  it.each(files)('%s has a title of one line, paragraphs, and no broken mark', (file) => {
    const { text } = read(file);
    const paragraphs = text.replace(/\n$/, '').split('\n\n');
    expect(paragraphs.length).toBeGreaterThan(1);
    expect(paragraphs[0]).not.toContain('\n');
    for (const paragraph of paragraphs) expect(paragraph).toBe(paragraph.trim());
    expect(text).not.toMatch(/\[\[|\]\]/);
  });
});

describe('the marks of the gate', () => {
  it.each([...filesOf('core'), ...filesOf('off')])('are absent from %s', (file) => {
    expect(read(file).spans).toEqual([]);
  });

  it.each(filesOf('touch'))('name known entities, inside the passage, in %s', (file) => {
    const gold = read(file);
    const [first, last] = touch.parse(labelOf(file)).passage;
    expect(last).toBeLessThanOrEqual(paragraphAt(gold, gold.text.length));
    expect(gold.spans.some(({ optional }) => !optional)).toBe(true);
    expect(gold.spans.flatMap(({ ids }) => ids).filter((id) => !known.has(id))).toEqual([]);
    const outside = gold.spans.filter(
      ({ start }) => paragraphAt(gold, start) < first || paragraphAt(gold, start) > last,
    );
    expect(outside).toEqual([]);
  });
});
