import { describe, expect, it } from 'vitest';
import { spot } from '../../../lib/spotting/spot';
import { block, lexicon, mentionsIn, mentionsOnAll } from './helpers';

const ids = (text: string) => mentionsIn(text).map((one) => one.split('=')[1]);

describe('who bears a surname', () => {
  it('is whoever the text introduced last', () => {
    expect(ids('Li Chenggang spoke. Then Li left.')).toEqual(['li-chenggang', 'li-chenggang']);
    expect(ids('Li Chenggang spoke. Premier Li Qiang came. Then Li left.')).toEqual(['li-chenggang']);
    expect(ids('He Jiankui spoke. Fans of He clapped. He Lifeng sat down, and so He heard it.')).toEqual([
      'he-lifeng',
      'he-lifeng',
    ]);
  });

  it.each([
    'Then spokesman He left.',
    'According to He, exporters need calm.',
    'Asked about it, He declined.',
    'Spokeswoman He Yongqian came, and so He left.',
  ])('is not ours once a namesake who has a card was named: %s', (text) => {
    expect(ids(`He Lifeng spoke. He Yadong spoke. ${text}`)).toEqual(['he-lifeng', 'he-yadong']);
  });

  it.each([
    'Then Vice Premier He left.',
    'Ask Mr. He, the vice premier, who left.',
    'Then He Lifeng and his man left.',
  ])('is ours again after such a namesake by title or full name: %s', (text) => {
    expect(ids(`He Lifeng spoke. He Yadong spoke. ${text}`)).toEqual(['he-lifeng', 'he-yadong', 'he-lifeng']);
  });

  it.each([
    'Presidents Trump and Xi spoke of trade between the U.S. and China.',
    'Following Trump’s announcement China raised its tariffs on U.S. goods.',
    'On Truth Social Trump wrote of the tariffs on China.',
  ])('is ours behind what is nobody’s given name: “%s”', (text) => {
    expect(ids(text)).toContain('donald-trump');
  });

  it('is nobody before an introduction', () => {
    expect(ids('Talks with He went on, and Li took notes.')).toEqual([]);
  });

  it.each([
    'He Lifeng spoke. Spokeswoman He declined.',
    'He Lifeng spoke. Dr. He had a cat.',
    'He Lifeng spoke. In He Weiwen’s opinion it is over.',
    'Li Chenggang spoke. Lawyers for Jet Li declined.',
    'Li Chenggang spoke. Premier Li declined.',
    'Li Chenggang spoke of Li-ion cells.',
    'Christopher Adams, a trade negotiator, spoke. Mayor Adams declined.',
  ])('is not ours by another’s name or title: %s', (text) => {
    expect(ids(text)).toHaveLength(1);
  });

  it.each(['Vice Minister Li', 'Trade Representative Li', 'Negotiator Li', 'Mr. Li', 'Mr Li'])(
    'stays ours by “%s”',
    (name) => {
      expect(ids(`Li Chenggang spoke. Later ${name} left.`)).toEqual(['li-chenggang', 'li-chenggang']);
    },
  );

  it('takes a participle before the surname for no given name', () => {
    expect(ids('He Lifeng spoke. Assisting He is a young man.')).toEqual(['he-lifeng', 'he-lifeng']);
  });

  it.each([
    ['at Trump International Hotel', 0],
    ['at a Trump hotel', 0],
    ['from Trump, the golf company,', 0],
    ['from the Trump family', 0],
    ['from Trump Media', 0],
    ['for Trump Thursday family dinners', 1],
    ['from Trump Burger', 0],
    ['from Trump tariffs', 1],
    ['from Trump, the president,', 1],
    ['as Trump Bolsters National Security, a paper wrote,', 1],
    ['from Trump Brands Group', 0],
    ['from Trump Studios Hotel', 0],
  ])('knows whose name goes on: “%s”', (words, count) => {
    expect(ids(`Donald Trump put tariffs on China. Money came ${words} in May.`)).toHaveLength(1 + count);
  });

  it('is not the relative, firm or building of the name', () => {
    expect(ids('Donald Trump Jr. and Lara Trump left Trump Tower; the Trump Organization let three floors.')).toEqual(
      [],
    );
    // The tariffs have the card of the front, as nobody is named.
    expect(ids('The night train from Xi’an to Xiamen University carried tariffs on China and the U.S.')).toEqual([
      'us-tariffs-2025',
    ]);
  });

  it('is not a sport or a works of the name', () => {
    expect(ids('Katherine Tai raised tariffs on China. Tai chi went on.')).toEqual(['katherine-tai']);
    expect(ids('Jamieson Greer raised tariffs on China. The Greer plant makes shoes.')).toEqual(['jamieson-greer']);
  });

  it('is not somebody of the same full name who asks for a broadcaster', () => {
    const court = 'Trump laid tariffs on imports from all countries. ';
    const justice = (text: string) => mentionsOnAll(court + text).filter((one) => one.endsWith('=john-roberts'));
    expect(justice('Fox News’s John Roberts asked about tariffs. Roberts pressed on.')).toEqual([]);
    expect(justice('The anchor John Roberts asked about tariffs. Roberts pressed on.')).toEqual([]);
    expect(justice('John Roberts asked about tariffs. Roberts pressed on.')).toHaveLength(2);
  });

  it('of a famous surname is a rival where only the rival is introduced', () => {
    const china = 'China raised tariffs on U.S. beef. ';
    expect(ids(`${china}Judd Trump won in Leicester. Trump laughed.`)).not.toContain('donald-trump');
    expect(ids(`${china}Trump laughed.`)).toContain('donald-trump');
  });

  it('is not that of a firm with a partner or works', () => {
    const china = 'Jamieson Greer raised tariffs on China.';
    expect(ids(`${china} Greer & Moss LLP sued. Greer and Moss, LLP, lost. Greer Industries closed.`)).toEqual([
      'jamieson-greer',
    ]);
    expect(ids(`${china} Greer and Bessent agreed.`)).toEqual(['jamieson-greer', 'jamieson-greer', 'scott-bessent']);
  });

  it('is nobody’s with a title that many have', () => {
    expect(ids('For the police of China came Minister Wang. Wang spoke of tariffs to the U.S.')).toEqual([]);
    expect(ids('Wang Wentao raised tariffs on the U.S. Minister Wang left.')).toEqual(['wang-wentao', 'wang-wentao']);
  });

  it('is not introduced by the sidebar', () => {
    const { mentions } = spot(
      [block('He Lifeng in profile', { story: 1, aside: true }), block('The car that He drove was red.')],
      lexicon,
    );
    expect(mentions.map((one) => one.block)).toEqual([0]);
  });
});

describe('titles', () => {
  it('belong to the name, and swallow the body inside them', () => {
    expect(mentionsIn('It was late when US Treasury Secretary Scott Bessent met Vice\nPremier He Lifeng.')).toEqual([
      'US Treasury Secretary Scott Bessent=scott-bessent',
      'Vice Premier He Lifeng=he-lifeng',
    ]);
  });

  it('may be shortened', () => {
    const china = 'The United States keeps its tariffs on China';
    expect(mentionsIn(`${china}, Treasury Sec. Bessent and Commerce Sec. Lutnick said.`)).toEqual([
      'Treasury Sec. Bessent=scott-bessent',
      'Commerce Sec. Lutnick=howard-lutnick',
    ]);
    expect(mentionsIn(`${china}, U.S. Trade Rep. Greer said. Greer left.`)).toEqual([
      'U.S. Trade Rep. Greer=jamieson-greer',
      'Greer=jamieson-greer',
    ]);
    expect(ids(`${china}, Rep. Greer said.`)).not.toContain('jamieson-greer');
  });

  it('of somebody else name no body either', () => {
    expect(ids('He Lifeng met Treasury Secretary Henry Paulson and U.S. Trade Representative Susan Schwab.')).toEqual([
      'he-lifeng',
    ]);
  });

  it('behind a name are no mention of the body', () => {
    expect(ids('He Lifeng met Katherine Tai, the U.S. trade representative, on trade.')).toEqual([
      'he-lifeng',
      'katherine-tai',
    ]);
    for (const body of [
      'He Lifeng asked the office of the U.S. trade representative, which sets tariffs.',
      'He Lifeng waits. In Washington, the Office of the U.S. Trade Representative, which sets tariffs, does not.',
      'He Lifeng waits. On Monday, the U.S. Trade Representative, and Congress, spoke of tariffs on China.',
    ])
      expect(ids(body), body).toContain('ustr');
  });

  it('that begin with a word we do not know stay outside as a whole', () => {
    expect(mentionsIn('He Lifeng waits, as does Interim Minister Scott Bessent.')).toContain(
      'Scott Bessent=scott-bessent',
    );
    for (const [words, name] of [
      ['and on Friday Minister Wang Wentao did.', 'Minister Wang Wentao=wang-wentao'],
      ['as did Japanese Minister Wang Wentao.', 'Minister Wang Wentao=wang-wentao'],
    ])
      expect(mentionsIn(`He Lifeng spoke of trade, ${words}`)).toContain(name);
  });
});
