import { describe, expect, it } from 'vitest';
import { mentionsIn, mentionsOnAll } from './helpers';

const ON_SUBJECT = 'Scott Bessent and He Lifeng spoke of trade between China and the U.S. all day.\n\n';
const isFound = (text: string, id: string) => mentionsIn(ON_SUBJECT + text).some((one) => one.endsWith(`=${id}`));

describe('a phrase that goes on', () => {
  it.each([
    ['China chose a phase one approach to the harbor.', 'phase-one'],
    ['Section 301 of the harbor code speaks of trade.', 'section-301'],
    ['The harbor sold Treasury paper as China cut trade.', 'us-treasury'],
    ['A Hollywood set stands in a Chinese harbor.', 'foreign-films'],
    ['China read every page of the old EU–Canada Comprehensive Economic and Trade Agreement at sea.', 'phase-one'],
    ['On Monday the Texas Department of Commerce spoke of China.', 'us-commerce-department'],
    ['China read the Export Control Reform Act at sea.', 'export-controls'],
    ['China wrote to Docket USTR-2025-0043 on trade.', 'ustr'],
    ['The cellar of Treasury Wine Estates is in China.', 'us-treasury'],
  ])('means another thing: %s', (text, id) => {
    expect(isFound(text, id)).toBe(false);
  });

  it.each([
    ['China kept the phase one agreement on soybeans.', 'phase-one'],
    ['Section 301 of the 1974 Trade Act speaks of China.', 'section-301'],
    ['The paper that the Treasury sent to China spoke of trade.', 'us-treasury'],
    ['A Hollywood studio counts its Chinese money.', 'foreign-films'],
    ['China read the Economic and Trade Agreement of 2020.', 'phase-one'],
    ['On Monday the Department of Commerce spoke of China.', 'us-commerce-department'],
    ['USTR opened investigations under Section 301 of most of its trading partners.', 'section-301'],
  ])('means ours by its head: %s', (text, id) => {
    expect(isFound(text, id)).toBe(true);
  });
});

describe('a deal that is free', () => {
  it('is an agreement on free trade, and none of the deals on tariffs', () => {
    const told = 'The United States lowers its tariff on Japanese cars to 15%, Shigeru Ishiba said. Trump likes';
    expect(mentionsOnAll(`${told} the trade agreement with Japan.`)).toContain('trade agreement with Japan=japan-deal');
    expect(mentionsOnAll(`${told} the free trade agreement with Japan.`).join()).not.toContain('=japan-deal');
  });
});

describe('a body in small letters', () => {
  it('is ours once the story has named it, and not before', () => {
    const small = (text: string) =>
      mentionsIn(ON_SUBJECT + text).filter((one) => one.startsWith('commerce department'));
    expect(small('The Commerce Department wrote. Later the commerce department paid.')).toHaveLength(1);
    expect(small('The commerce department paid. Later the Commerce Department wrote.')).toHaveLength(0);
  });
});

describe('an everyday word with a capital', () => {
  it.each([
    ['The Iowa Soybean Association wrote to China.', 'soybeans'],
    ['China buys from the Minnesota Soybean Growers Association.', 'soybeans'],
    ['China buys less, the American Soybean Association said.', 'soybeans'],
    ['China buys from the U.S. Soybean Growers’ Council.', 'soybeans'],
    ['A harbor in China may soon belong to Broadway Semiconductor, whose boss likes tea.', 'chips'],
    ['Taiwan Semiconductor Manufacturing sells to China.', 'chips'],
  ])('is part of a name: %s', (text, id) => {
    expect(isFound(text, id)).toBe(false);
  });

  it.each([
    ['China taxes them. Soybeans rot in Iowa.', 'soybeans'],
    ['China buys no more soybeans, the Iowa Soybean Association said.', 'soybeans'],
    ['Chinese Soybeans Wait for Trade Talks', 'soybeans'],
  ])('is none at the beginning of a sentence, or in a headline: %s', (text, id) => {
    expect(isFound(text, id)).toBe(true);
  });
});

describe('a phrase of everyday words', () => {
  const marked = (text: string) => mentionsOnAll(text).map((one) => one.replace(/.*=/, ''));

  it('is ours beside its own words alone, on whatever subject the paragraph is', () => {
    const threat = (more: string) =>
      marked(`The tariff threat of President Trump ${more} worries the EU, which exports cars to the U.S.`);
    expect(threat('over Greenland')).toContain('greenland-tariffs');
    expect(threat('of May')).not.toContain('greenland-tariffs');
  });

  it('is no deal where it is a verb', () => {
    const on = 'President Trump cut the tariff on cars from Britain to 10%.';
    expect(marked(`${on} The deal with the U.K. came in May 2025.`)).toContain('uk-deal');
    expect(marked(`${on} Washington is slow to deal with the U.K.`)).not.toContain('uk-deal');
  });

  it('ends with the last stop of initials', () => {
    const text = 'China took the tariffs of the United States to the W.T.O. in Geneva. Beijing trusts the W.T.O.';
    expect(mentionsOnAll(text).filter((one) => one.endsWith('=wto'))).toEqual(['W.T.O.=wto', 'W.T.O.=wto']);
    expect(mentionsOnAll(text.replaceAll('.T.O.', 'TO'))).toContain('WTO=wto');
  });

  it('takes in both marks of a quotation, or none', () => {
    const text = 'President Trump ended the “de minimis” exemption for parcels from China, a rule on tariffs.';
    expect(mentionsOnAll(text)).toContain('“de minimis” exemption=de-minimis');
    expect(mentionsOnAll(text.replace(/[“”]/g, "'"))).toContain("'de minimis' exemption=de-minimis");
  });
});

describe('a section of a law', () => {
  const sections = (text: string) =>
    mentionsOnAll(`Scott Bessent spoke of the tariffs.\n\n${text}`).filter((one) => /=section-/.test(one));

  it.each([
    ['Duties under Sec. 301 and § 232 grew.', ['Sec. 301=section-301', '§ 232=section-232']],
    ['Importers pay tariffs under Secs. 232 and 301.', ['Secs. 232=section-232', '301=section-301']],
    ['The brief asks whether sections 301, 302 or 232 allow tariffs.', ['sections 301=section-301', '232=section-232']],
    ['Trump’s import tariffs on Chinese cars follow a 232 process.', ['232 process=section-232']],
  ])('is found however the press writes it: %s', (text, expected) => {
    expect(sections(text)).toEqual(expected);
  });

  it.each([
    'The tariffs are ordered under 3 U.S.C. § 301 and other laws.',
    'Sections 301 and 302 of the building code, unlike the tariff, are clear.',
    'Sections 12, 14 and 232 of the stadium cheered the tariff.',
    'Some 232 towns and 301 people knew of Trump’s import tariffs on Chinese cars.',
  ])('is not: %s', (text) => {
    expect(sections(text)).toEqual([]);
  });

  it('in small letters counts in a paragraph on the subject, as a number is no everyday word', () => {
    expect(
      sections('Howard Lutnick told American importers that the new tariffs would stay. He cited section 232.'),
    ).toEqual(['section 232=section-232']);
  });
});

describe('a phrase at the beginning of the name of a body or a law', () => {
  const ON_TARIFFS = 'Scott Bessent defended Trump’s import tariffs on goods from China, Canada and South Korea.\n\n';
  const marks = (text: string) => mentionsOnAll(ON_TARIFFS + text).slice(mentionsOnAll(ON_TARIFFS).length);

  it.each([
    'In Ottawa the Treasury Board counts what the tariffs cost.',
    'A Reciprocal Tariff Bill of the Thirties is still remembered.',
    'Seoul passed a Steel Import Act over tariffs.',
  ])('is another’s: %s', (text) => {
    expect(marks(text).join()).not.toMatch(/Treasury|Reciprocal|Steel/);
  });

  it.each([
    'Jakarta joined the Global Forum on Steel Excess Capacity over tariffs.',
    'The tariffs were read out in the Committee on Rare Earths, Steel and Overcapacity.',
    'The Washington Institute for Steel and Soybeans counts what the tariffs cost.',
  ])('is another’s, too, at the end of the name of a body: %s', (text) => {
    expect(marks(text).join()).not.toMatch(/Steel|Capacity|capacity|Earths|Soybeans/);
  });

  it.each([
    ['Over the tariffs the mills along Steel Road fell silent.', false],
    ['Over the tariffs the mills along Steel street fell silent.', true],
    ['The tariffs were too much for the owner of the Soybean Palace Hotel.', false],
    ['The tariffs are duties on Steel/Aluminum.', true],
  ])('is another’s at the beginning of any name, if it is for goods: %s', (text, isMarked) => {
    expect(/Steel|Soybean/.test(marks(text).join())).toBe(isMarked);
  });

  it.each([
    ['The Global Forum spoke on steel and the tariffs.', 'steel=steel'],
    ['At a forum on Chinese excess capacity the tariffs were read out.', 'excess capacity=overcapacity'],
    ['The tariffs came up in the Committee on Trade. Steel from China is cheap.', 'Steel=steel'],
    ['China Asks New Trade Forum for Less Steel as Tariffs Rise', 'Steel=steel'],
  ])('is not in small letters, in another sentence or in a headline: %s', (text, mark) => {
    expect(marks(text)).toContain(mark);
  });

  it.each([
    ['The Treasury board of advisers spoke of the tariffs.', 'Treasury=us-treasury'],
    ['The Treasury, Board of Trade and others spoke of the tariffs.', 'Treasury=us-treasury'],
    ['Canada dropped its Digital Services Tax Act over the tariffs.', 'Digital Services Tax Act=digital-services-tax'],
  ])('is not in small letters, behind a comma, or where the longer name is ours: %s', (text, mark) => {
    expect(marks(text)).toContain(mark);
  });

  it('means another meeting where people of a trade hold it', () => {
    const busan = (of: string) => marks(`The Busan summit${of} dealt with Trump’s tariff.`).join();
    expect(busan(' of the boat builders')).not.toContain('busan-deal');
    expect(busan(' of Korean tire makers')).not.toContain('busan-deal');
    expect(busan(' of the two leaders')).toContain('busan-deal');
    expect(busan('')).toContain('busan-deal');
  });

  it('names goods that have a rate right behind them, as in a list', () => {
    expect(marks('- Steel: 50 percent\n- Trucks, cars — 25% on all\n- Copper – 50 per cent (pipes alone)')).toEqual(
      expect.arrayContaining(['Steel=steel', 'cars=automobiles', 'Copper=copper']),
    );
    expect(marks('- Steel: 50 percent of all roofs\n- Copper 3 percent\n- Cars: 40 percent fewer')).toEqual([]);
  });
});
