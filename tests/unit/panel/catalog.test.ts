import { expect, test } from 'vitest';
import { byLetter, wantedOf } from '../../../components/panel/look-up/catalog';
import { loadKnowledge } from '../../../lib/build/load';
import { indexKnowledge } from '../../../lib/knowledge/knowledge-index';
import type { CatalogEntry } from '../../../lib/messages/catalog';
import { catalogOf } from '../../../lib/summary/catalog';

const knowledge = await loadKnowledge('seeds');
const all = catalogOf(indexKnowledge(knowledge));

const entry = (name: string, given: Partial<CatalogEntry> = {}): CatalogEntry => ({
  id: name,
  name,
  role: 'A role',
  category: 'person',
  ...given,
});

const names = (entries: readonly CatalogEntry[]) => entries.map(({ name }) => name);

test('all cards are listed once, and in an order that one can look a name up in', () => {
  expect(names(all).sort()).toEqual(knowledge.entities.map(({ name }) => name).sort());
  const groups = byLetter(all);
  expect(groups.flatMap(({ entries }) => names(entries))).toEqual(names(all));
  const letters = groups.map(({ letter }) => letter);
  expect(letters).toEqual([...new Set(letters)].sort());
});

test('a name stands under its first letter, whatever accent or sign it has, and numbers stand together by their size', () => {
  const entries = ['Éric', '“Entity” List', '50% rule', 'eel'].map((name) => entry(name));
  expect(byLetter(entries).map(({ letter, entries }) => [letter, names(entries)])).toEqual([
    ['E', ['Éric', '“Entity” List', 'eel']],
    ['', ['50% rule']],
  ]);
  const numbers = names(all).filter((name) => /^\d/.test(name));
  expect(numbers.map((name) => Number.parseInt(name, 10))).toEqual(
    numbers.map((name) => Number.parseInt(name, 10)).sort((a, b) => a - b),
  );
});

test('a kind and a front can be wanted, each alone and both together', () => {
  const some = [
    entry('Anna', { subjects: ['canada'] }),
    entry('Bread', { category: 'goods', subjects: ['canada', 'china'] }),
    entry('Carl', { subjects: ['china'] }),
    entry('Court', { category: 'organization' }), // This belongs to every front.
  ];
  expect(names(wantedOf(some, {}))).toEqual(['Anna', 'Bread', 'Carl', 'Court']);
  expect(names(wantedOf(some, { category: 'person' }))).toEqual(['Anna', 'Carl']);
  expect(names(wantedOf(some, { front: 'canada' }))).toEqual(['Anna', 'Bread', 'Court']);
  expect(names(wantedOf(some, { category: 'goods', front: 'china' }))).toEqual(['Bread']);
});

test('every front and every kind of the seeds has cards', () => {
  for (const { id } of knowledge.subjects) expect(wantedOf(all, { front: id }).length, id).toBeGreaterThan(0);
  for (const { category } of knowledge.entities) expect(wantedOf(all, { category }).length).toBeGreaterThan(0);
});
