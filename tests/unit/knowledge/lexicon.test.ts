import { expect, test } from 'vitest';
import { loadKnowledge } from '../../../lib/build/load';
import { lexiconOf } from '../../../lib/knowledge/lexicon';
import { entity, seedFolder } from './seed-folder';

test('the lexicon holds each alias with its entity and what it needs', async () => {
  const aliases = ['Anna Bell', { text: 'Bell', needs: 'introduction' }, { text: 'A', needs: 'context', near: ['x'] }];
  const folder = await seedFolder({ 'entities/person/anna.json': entity('anna', 'bert', { aliases }) });
  expect(lexiconOf(await loadKnowledge(folder))).toEqual({
    subjects: [
      {
        id: 'matter',
        anchors: ['Ruritania'],
        fields: ['cheese'],
        weakFields: [],
        thirds: ['Graustark'],
        titles: ['Dairy'],
        offices: ['Taster'],
        neighbors: ['Strelsau'],
      },
    ],
    entities: [
      { id: 'anna', name: 'Name of anna', category: 'person', specific: true, subjects: [0] },
      { id: 'bert', name: 'Name of bert', category: 'person', specific: true, subjects: [0] },
    ],
    aliases: [
      { text: 'Anna Bell', entity: 0, need: 'nothing' },
      { text: 'Bell', entity: 0, need: 'introduction' },
      { text: 'A', entity: 0, need: 'context', near: ['x'] },
      { text: 'Name of bert', entity: 1, need: 'nothing' },
    ],
  });
});
