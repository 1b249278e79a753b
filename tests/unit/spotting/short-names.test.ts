import { describe, expect, it } from 'vitest';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { allFronts } from './helpers';

/** Where an entity is marked in a text that was written on a day. */
function marked(id: string, text: string, day?: string): string[] {
  const blocks = paragraphs(text);
  return spot(blocks, allFronts, { day }).mentions.flatMap((one) =>
    one.id === id && one.onTopic ? [blocks[one.block]?.text.slice(one.start, one.end) ?? ''] : [],
  );
}

const ALL =
  'President Trump raised his tariffs on imports from all countries, and the White House says that the tariffs will stay.';
const CHINA =
  'China and the United States raised their tariffs on each other’s goods, and He Lifeng flew to Washington.';
const UK =
  'Britain and the United States agreed on a trade deal that lowers U.S. tariffs on British cars, Keir Starmer said.';

describe('a department by its last word', () => {
  const NAMED = `${ALL} The Commerce Department has taken up the complaint.`;

  it.each([
    'By May Commerce has to say which rate it found.',
    'Growers call Commerce’s reckoning unfair.',
    'Commerce declined to say more.',
  ])('is meant once it was named in full: %s', (text) => {
    expect(marked('us-commerce-department', `${NAMED}\n\n${text}`)).toEqual(['Commerce Department', 'Commerce']);
    expect(marked('us-commerce-department', `${ALL}\n\n${text}`)).toEqual([]);
  });

  it.each([
    'The Lima Chamber of Commerce wants talks.',
    'A treaty of Amity and Commerce has hung there since.',
    'Commerce minister Rui Lopes wants talks.',
    'The Commerce Committee heard him.',
    'Much commerce goes by river.',
  ])('is not meant in another name: %s', (text) => {
    expect(marked('us-commerce-department', `${NAMED}\n\n${text}`)).toEqual(['Commerce Department']);
  });
});

describe('a body that another state has, too', () => {
  it('is that state’s where its paragraph says so, though the paragraph is on the subject', () => {
    const text = `${UK}\n\nThe Treasury gave no figure for what the tariffs on cars from Britain cost. Whitehall kept quiet.`;
    expect(marked('us-treasury', text)).toEqual([]);
  });

  it('is ours where the paragraph says nothing of the other, or names the owner', () => {
    expect(marked('us-treasury', `${UK}\n\nThe Treasury collects the tariffs on cars from Britain.`)).toEqual([
      'Treasury',
    ]);
    const owned = `${UK}\n\nThe U.S. Treasury collects the tariffs on cars from Britain. Traders sold the 10-year note.`;
    expect(marked('us-treasury', owned)).toEqual(['U.S. Treasury']);
  });

  it('is not meant in the name of an association', () => {
    expect(marked('us-treasury', `${CHINA} He spoke to the Treasury Dealers Association.`)).toEqual([]);
    expect(marked('us-treasury', `${CHINA} He spoke to the Treasury.`)).toEqual(['Treasury']);
  });
});

describe('an investigation by what it looks into', () => {
  it.each([
    ['2018-05-02', []],
    ['2024-05-02', []],
    ['2026-05-02', ['excess capacity']],
  ])('is not meant before it was opened: %s', (day, forms) => {
    expect(marked('excess-capacity-301', `${ALL} The cause is excess capacity in mills.`, day)).toEqual(forms);
  });

  it('gives its words to the complaint before that', () => {
    const text = `${CHINA} The minister heard of China’s excess capacity all day.`;
    expect(marked('overcapacity', text, '2024-05-02')).toEqual(['excess capacity']);
  });

  it('is meant by its own word', () => {
    const text = `${CHINA} Greer’s investigation of excess capacity goes on.`;
    expect(marked('excess-capacity-301', text, '2026-05-02')).toEqual(['investigation of excess capacity']);
    expect(marked('excess-capacity-301', text, '2024-05-02')).toEqual([]);
  });
});

describe('a section of a law', () => {
  it.each([
    'An inquiry under Section 301 of China’s shipyards began.',
    'An inquiry under Section 301 of the practices of China began.',
  ])('is meant before what an inquiry under it looks into: %s', (text) => {
    expect(marked('section-301', `${CHINA} ${text}`)).toEqual(['Section 301']);
  });

  it('is not meant before another law', () => {
    expect(marked('section-301', `${CHINA} That is barred by section 301 of the Banking Code.`)).toEqual([]);
  });

  it('is meant by the number before its duties', () => {
    expect(marked('section-232', `${ALL} The 232 duties were never in doubt.`)).toEqual(['232 duties']);
    expect(marked('section-232', `${ALL} All 232 houses were sold.`)).toEqual([]);
  });
});

describe('a deficit', () => {
  it.each(['a $1.1 trillion trade deficit', 'America’s overall trade deficit', 'the total trade deficit'])(
    'is not that with one country where it is the whole: %s',
    (form) => {
      expect(marked('us-trade-deficit', `${CHINA} He spoke of ${form}, and of China.`)).toEqual([]);
    },
  );

  it('is that with the country beside it', () => {
    expect(marked('us-trade-deficit', `${CHINA} He spoke of the trade deficit, and of China.`)).toEqual([
      'trade deficit',
    ]);
  });
});

describe('names that words of their own passage explain', () => {
  const EU =
    'The EU and the United States agreed on a trade deal that lowers U.S. tariffs on European cars, Ursula von der Leyen said.';

  it('a commission by its officials, in a story on its union', () => {
    const text = 'A Commission official left early.';
    expect(marked('european-commission', `${EU}\n\n${text}`)).toEqual(['Commission official']);
    expect(marked('european-commission', `${CHINA}\n\n${text}`)).toEqual([]);
    expect(marked('european-commission', `${EU}\n\nThe Fishing Commission left early.`)).toEqual([]);
  });

  it('a court by its city', () => {
    const text = (city: string) => `${CHINA}\n\nJudges of the Supreme Court in ${city} sat down.`;
    expect(marked('us-supreme-court', text('Washington'))).toEqual(['Supreme Court in Washington']);
    expect(marked('us-supreme-court', text('Nairobi'))).toEqual([]);
  });

  it('a board by the one who answers for it', () => {
    expect(
      marked('us-china-board-of-trade', `${CHINA}\n\nGreer left that to the Board of Trade.`, '2026-08-01'),
    ).toEqual(['Board of Trade']);
  });

  it('refunds by the court that orders them', () => {
    expect(marked('ieepa-refunds', `${ALL}\n\nThe CIT wants refunds by May.`)).toEqual(['refunds']);
    expect(marked('ieepa-refunds', `${ALL}\n\nThe theater wants no refunds.`)).toEqual([]);
  });
});
