import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../lib/build/load';
import { indexKnowledge } from '../../../lib/knowledge/knowledge-index';
import { RELATION_TYPES } from '../../../lib/knowledge/relations';
import { tiesAmong } from '../../../lib/overview/ties';
import { between, isPlural, tieSentence, tiesWords } from '../../../lib/words/overview/ties';
import { timelineWords as w } from '../../../lib/words/overview/timeline';

const knowledge = await loadKnowledge('seeds');
const { members, ties } = tiesAmong(
  knowledge.entities.map(({ id }) => id),
  indexKnowledge(knowledge),
);
const member = (id: string) => members.find((one) => one.id === id) ?? { category: 'person', inText: id };

describe('a tie as a sentence', () => {
  test.each([
    ['he-lifeng', 'answers-to', ['xi-jinping'], 'He Lifeng answers to Xi Jinping.'],
    [
      'he-lifeng',
      'negotiated',
      ['geneva-truce', 'london-talks', 'busan-deal'],
      'He Lifeng negotiated the Geneva truce, the London talks, and the Busan deal.',
    ],
    ['export-controls', 'restricts', ['chips'], 'Export controls restrict chips.'],
    ['he-lifeng', 'worked-for', ['xiamen'], 'He Lifeng used to work for Xiamen.'],
    ['daniel-bahar', 'worked-for', ['ustr'], 'Daniel Bahar used to work for the U.S. Trade Representative.'],
    ['rare-earths', 'used-in', ['chips'], 'Rare earths are used in chips.'],
    ['stockholm-talks', 'replaced-by', ['busan-deal'], 'The Stockholm talks were replaced by the Busan deal.'],
    ['geneva-truce', 'extended-by', ['stockholm-talks'], 'The Geneva truce was extended by the Stockholm talks.'],
    ['canada-338-tariffs', 'rests-on', ['section-338'], 'The Section 338 tariffs on Canada rest on Section 338.'],
    ['learning-resources', 'related-to', ['ieepa'], 'Learning Resources has to do with IEEPA.'],
    ['ieepa-refunds', 'related-to', ['ieepa'], 'The tariff refunds have to do with IEEPA.'],
    ['india-russian-oil-tariff', 'targets', ['india'], 'The tariff on India for Russian oil is aimed at India.'],
  ] as const)('%s %s %s', (from, type, to, sentence) => {
    expect(tieSentence(member(from), type, to.map(member))).toBe(sentence);
  });

  test('reads well of every relation of the seeds', () => {
    for (const { from, type, to } of ties) {
      const sentence = tieSentence(member(from), type, [member(to)]);
      expect(sentence).toMatch(/^[\p{Lu}\d].*\S\.$/u);
      expect(sentence).not.toMatch(/see also|\b(?:the|a) the\b| {2}|\bTHE\b/);
    }
  });

  test('has a verb for several of each kind', () => {
    const several = { category: 'deal', inText: 'the talks' };
    for (const type of RELATION_TYPES)
      expect(tieSentence(several, type, [several])).not.toMatch(/talks (?:is|was|has|\w+[^s]s)\b/);
  });

  test('takes no single thing for several', () => {
    const plural = members.filter(isPlural).map(({ name }) => name);
    for (const one of [
      'USMCA',
      'IEEPA',
      'Entity List',
      'Busan deal',
      'Digital services tax',
      'Section 301',
      'Learning Resources',
      'U.S.–China trade war',
      'Section 232 action on aircraft',
    ])
      expect(plural).not.toContain(one);
    for (const one of [
      'Chips',
      'Rare earths',
      'Madrid talks',
      'Tariffs on Chinese goods',
      'Wine, beer and spirits',
      'Rules of origin',
      'Unequal treaties',
    ])
      expect(plural).toContain(one);
  });

  test('has “and” before the last name alone', () => {
    expect(['a', 'b', 'c'].map((name, nth) => name + between(nth, 3)).join('')).toBe('a, b, and c');
    expect(['a', 'b'].map((name, nth) => name + between(nth, 2)).join('')).toBe('a and b');
    expect(`a${between(0, 1)}`).toBe('a');
  });
});

test('a picture of a single line says “1 line”', () => {
  expect(tiesWords.picture(2, 1)).toMatch(/^2 names and 1 line between them\./);
  expect(tiesWords.picture(9, 12)).toMatch(/^9 names and 12 lines between them\./);
});

describe('a time', () => {
  test.each([
    [w.span.all({ from: '1840-01-01', to: '2039-12-31' }), '1840s–2030s'],
    [w.span.all({ from: '2020-01-01', to: '2029-12-31' }), '2020s'],
    [w.span.decade({ from: '2020-01-01', to: '2029-12-31' }), '2020s'],
    [w.span.month({ from: '2025-05-01', to: '2025-05-31' }), 'May 2025'],
    [w.span.week({ from: '2025-05-12', to: '2025-05-18' }), '12–18 May 2025'],
    [w.span.week({ from: '2025-12-29', to: '2026-01-04' }), '29 Dec 2025–4 Jan 2026'],
    [w.short.week({ from: '2025-05-26', to: '2025-06-01' }), '26–1'],
    [w.short.year({ from: '2025-01-01', to: '2025-12-31' }), '’25'],
    [w.short.day({ from: '2025-05-12', to: '2025-05-12' }), 'Mon 12'],
    [w.heading('2025-05'), 'May 2025'],
    [w.heading('1840s'), '1840s'],
    [w.part('May 2025', 1, ['This article']), 'May 2025: 1 entry, This article'],
  ])('is called %s', (said, expected) => {
    expect(said).toBe(expected);
  });
});
