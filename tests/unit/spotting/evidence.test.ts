import { describe, expect, it } from 'vitest';
import { blockEvidence } from '../../../lib/spotting/aboutness/block-evidence';
import { evidenceOf as summed } from '../../../lib/spotting/aboutness/evidence';
import { isSilent, silentEvidence } from '../../../lib/spotting/aboutness/story-blocks';
import { isCertainlyAbout, isPassage, isThroughout } from '../../../lib/spotting/aboutness/story-model';
import { views } from '../../../lib/spotting/document';
import { LANGUAGE } from '../../../lib/spotting/english/language';
import { finish } from '../../../lib/spotting/shared/pausable';
import type { Block } from '../../../lib/text/block';
import { allFronts, block, lexicon } from './helpers';

const [subject] = lexicon.subjects;

/** What a story says of China, also where it says too little to be asked. */
const evidenceOf = (...texts: string[]) => {
  if (!subject) throw new Error('there is no subject');
  const blocks = texts.map((text) => block(text));
  const read = finish(views(blocks, lexicon, LANGUAGE)).map((view) => blockEvidence(view, subject));
  return summed(read, 'main');
};

/** How many sentences carry the trade of a text of less than sixty words: it is measured as if it had sixty. */
const carried = (...texts: string[]) => evidenceOf(...texts).counts.carried * 0.6;

/** A sentence on nothing of ours, of 150 characters. */
const REST =
  'The ferry to the island was late again on Monday, and those who waited on the quay told each other that it had been late in the days of their mothers.';

describe('sentences that carry the trade of a story', () => {
  it('have a field word and name neither an anchor nor another country', () => {
    expect(carried('China buys beans.', 'The tariffs went up.')).toBeCloseTo(1);
    expect(carried('China buys beans.', 'U.S. tariffs went up.')).toBeCloseTo(1);
    expect(carried('China buys beans.', 'The tariffs on Brazil went up.')).toBe(0);
    expect(carried('China raised its tariffs.')).toBe(0);
  });

  it('count for no more than there are sentences with an anchor', () => {
    const talk = 'The tariffs went up. Exports fell. The importers wait.';
    expect(carried(talk)).toBe(0);
    expect(carried('China buys beans.', talk)).toBeCloseTo(1);
    expect(carried('China buys beans. Beijing buys corn.', talk)).toBeCloseTo(2);
  });
});

describe('the other counts of a story', () => {
  it('are weighed down where few sentences show them', () => {
    const one = evidenceOf('China raised tariffs on Australia.').counts.elsewhere;
    const three = evidenceOf(...Array(3).fill('China raised tariffs on Australia.')).counts.elsewhere;
    expect(one).toBeCloseTo(1 / 3);
    expect(three).toBeCloseTo(3 / 5);
  });

  it('leave out the field words that stand among names of ours', () => {
    expect(evidenceOf('The tariffs went up.').counts.fieldShare).toBeCloseTo(1 / 4);
    expect(evidenceOf('The Section 301 tariffs and the IEEPA tariffs went up.').counts.fieldShare).toBe(0);
  });

  it('know how much of it names the anchor, and how often the third is named', () => {
    const { counts } = evidenceOf(REST, `${'China waits. '.repeat(10)}So do the U.S. and Washington.`);
    expect(counts.share).toBeCloseTo(0.52, 1);
    expect(counts.thirds * 0.6).toBeCloseTo(2);
  });
});

describe('whose tariffs a story tells of', () => {
  const countsFor = (id: string, ...texts: string[]) => {
    const front = allFronts.subjects.find((one) => one.id === id);
    if (!front) throw new Error(`there is no front ${id}`);
    const read = finish(
      views(
        texts.map((text) => block(text)),
        allFronts,
        LANGUAGE,
      ),
    ).map((view) => blockEvidence(view, front));
    return summed(read, front.weights).counts;
  };
  const bare = 'The tariffs cost the shop $300. Its owner waits for the tariffs to end.';

  it('is said, for what concerns all, by an anchor right before a word for them', () => {
    for (const said of [
      'U.S. tariffs rise.',
      'Trump’s new 25 percent tariffs are here.',
      'The White House set a tariff.',
    ])
      expect(countsFor('world', bare, said).vouched).toBe(1);
    for (const other of ['The tariffs rise.', 'Tariffs rise. Ohio waits.', `The U.S. waits. ${REST} The tariffs rise.`])
      expect(countsFor('world', bare, other).vouched).toBe(0);
  });

  it('is said by a measure of ours that is named', () => {
    for (const said of ['The Section 232 tariffs remain.', 'The reciprocal tariffs left it out.'])
      expect(countsFor('world', bare, said).vouched).toBe(1);
    expect(countsFor('world', bare, 'Section 230 protects sites.').vouched).toBe(0);
  });

  it('tells it of all sentences without another country, for what concerns all', () => {
    const said = 'The White House set a tariff.';
    expect(countsFor('world', bare, 'Ohio waits.').fieldShare).toBeCloseTo(2 / 6);
    expect(countsFor('world', bare, said).fieldShare).toBe(0);
    expect(countsFor('world', bare, said, 'Brazil’s tariff on pears fell.').fieldShare).toBeCloseTo(1 / 7);
    expect(countsFor('world', bare, said).carried * 0.6).toBeCloseTo(2);
    expect(countsFor('world', bare, 'Ohio waits.').carried * 0.6).toBeCloseTo(1);
  });

  it('is known, for what concerns all, where three stand in the lead of a story that names no other country', () => {
    const three = [bare, 'A tariff rises.'];
    expect(countsFor('world', ...three).fieldShare).toBe(0);
    expect(countsFor('world', ...three, 'Brazil waits.').fieldShare).toBeCloseTo(3 / 7);
    expect(countsFor('world', ...three).lead).toBe(0);
    expect(countsFor('world', ...three, 'Ohio waits.').lead).toBe(1);
  });

  it('has a rate beside it however a percentage is written', () => {
    for (const rate of ['25%', '25 %', '25\u00a0%', '25 percent', '25 per cent']) {
      const counts = countsFor('canada', `Canada pays a tariff of ${rate} in the United States.`);
      expect([rate, counts.rates > 0, counts.pairs > 0]).toEqual([rate, true, true]);
    }
    expect(countsFor('canada', 'Canada pays a tariff of $25 in the United States.').rates).toBe(0);
  });

  it('is said, on the front of a country, by the third beside a word for them', () => {
    expect(countsFor('canada', 'Canada waits.', 'Tariffs that Washington set rise.').vouched).toBe(1);
    expect(countsFor('canada', 'Canada waits.', 'The tariffs rise.').vouched).toBe(0);
    expect(countsFor('canada', 'Canada waits for a tariff.', `${REST} The U.S. waits.`).vouched).toBe(0);
    expect(countsFor('canada', 'Canada waits.', bare, 'Washington set tariffs.').fieldShare).toBeCloseTo(3 / 7);
  });

  it('stands in the name of a trade and investment agreement, and not where trade and investment are to grow', () => {
    expect(countsFor('japan', 'Japan and the U.S. deepen trade and investment.').strongAll).toBe(0);
    expect(countsFor('japan', 'Japan and the U.S. sign a Trade and Investment Agreement.').strongAll).toBe(1);
  });

  it('is not asked for the main subject', () => {
    expect(countsFor('china', 'China waits.', 'U.S. tariffs rise.').vouched).toBe(0);
  });
});

describe('a story that joins anchor and field only further down', () => {
  const far = Array(6).fill(REST);
  const joined = 'China raised tariffs.';

  it('is about its subject as a whole where its lead names the anchor', () => {
    expect(isThroughout(evidenceOf(...far, joined, ...far), 'main', false)).toBe(false);
    expect(isThroughout(evidenceOf('China waits.', ...far, joined, ...far), 'main', false)).toBe(true);
    expect(isThroughout(evidenceOf('China waits.', ...far, joined, ...far), 'main', true)).toBe(false);
  });

  it('is about another front as a whole where the odds leave no doubt', () => {
    const { counts, ...evidence } = evidenceOf('The ferry waits.');
    const often = { ...evidence, counts: { ...counts, strongAll: 2 } };
    expect(isCertainlyAbout(often, 8, 'fronts')).toBe(true);
    expect(isCertainlyAbout(often, 7.9, 'all')).toBe(false);
    expect(isCertainlyAbout(often, 9, 'main')).toBe(false);
    const once = { ...evidence, counts: { ...counts, strongAll: 1 } };
    expect(isCertainlyAbout(once, 9, 'fronts')).toBe(false);
    expect(isCertainlyAbout({ ...once, counts: { ...once.counts, strongLead: 1 } }, 9, 'fronts')).toBe(true);
  });
});

describe('a passage', () => {
  it('is one in spite of a story on something else, but less on fronts beside the main one', () => {
    expect(isPassage(2, -3, 'main')).toBe(true);
    expect(isPassage(2, -3, 'fronts')).toBe(false);
    expect(isPassage(2, -3, 'all')).toBe(false);
    expect(isPassage(4, -3, 'all')).toBe(true);
  });

  it('is helped by a story that is near its subject no more there than anywhere', () => {
    for (const weighing of ['main', 'fronts', 'all'] as const) {
      expect(isPassage(0.5, 3, weighing)).toBe(true);
      expect(isPassage(0, 3, weighing)).toBe(false);
    }
  });
});

describe('what a story on another front has to say at least', () => {
  const canada = allFronts.subjects.find(({ id }) => id === 'canada');
  const wakesFor = (...blocks: Block[]) => {
    if (!canada) throw new Error('there is no front with Canada');
    const told = finish(views(blocks, allFronts, LANGUAGE)).filter((view) => !view.block.aside);
    const read = told.map((view) => blockEvidence(view, canada));
    return summed(read, canada.weights).wakes;
  };
  const wakes = (...texts: string[]) => wakesFor(...texts.map((text) => block(text)));

  it('is its anchor near a word of the field, in one block or in two that follow each other', () => {
    expect(wakes('Canada waits for the U.S. tariff.')).toBe(true);
    expect(wakes('Canada waits', 'The U.S. tariff begins on Friday.')).toBe(true);
    expect(wakes('The U.S. tariff is on', 'It was a bad day for lobster in Canada.')).toBe(true);
    expect(wakes('Canada waits', REST, 'The U.S. tariff begins on Friday.')).toBe(false);
    expect(wakes(`Canada waits. ${REST}`, `${REST} The U.S. tariff begins on Friday.`)).toBe(false);
  });

  it('is not said together across a block that stands beside the story', () => {
    const [headline, text] = [block('Canada waits'), block('The U.S. tariff begins on Friday.')];
    expect(wakesFor(headline, text)).toBe(true);
    expect(wakesFor(headline, block(REST, { aside: true }), text)).toBe(false);
  });

  it('names the United States or a matter of the front: Canada has tariffs with others, too', () => {
    expect(wakes('Canada waits for the tariff.')).toBe(false);
    expect(wakes('Canada waits for the tariff.', REST, 'Trump will see to it.')).toBe(true);
    expect(wakes('Canada’s tariff is US$45 a ton, which South America will pay.')).toBe(false);
    expect(wakes('Fentanyl tariffs on Canada stay.')).toBe(true);
  });
});

describe('a block with no word that counts', () => {
  it('says what it would say if it were read word by word', () => {
    const blocks = [REST, 'More from our archive', 'Sign in', '12:40', 'It rose 4%. Nobody saw it.'].map((text) =>
      block(text),
    );
    for (const view of finish(views(blocks, allFronts, LANGUAGE)))
      for (const one of allFronts.subjects) {
        expect(isSilent(view, one)).toBe(true);
        expect(silentEvidence(view)).toEqual(blockEvidence(view, one));
      }
  });

  it('is none that names an anchor, a country or a word of the field', () => {
    const [canada] = allFronts.subjects.filter(({ id }) => id === 'canada');
    const blocks = ['In Canada.', 'It is French.', 'A tariff.', 'He Lifeng left.'].map((text) => block(text));
    for (const view of finish(views(blocks, allFronts, LANGUAGE)))
      expect(canada && isSilent(view, canada), view.text).toBe(false);
  });
});
