import { describe, expect, it } from 'vitest';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { allFronts } from './helpers';

/** What a text calls a person, in order: only what is accepted. */
function callsOf(id: string, text: string): string[] {
  const blocks = paragraphs(text);
  return spot(blocks, allFronts).mentions.flatMap((one) =>
    one.id === id ? [blocks[one.block]?.text.slice(one.start, one.end) ?? ''] : [],
  );
}

describe('a surname of another front', () => {
  it.each([
    ['mark-carney', 'Mexico wants the pact renewed. Canada’s Carney does, too. Carney will say so in Davos.', 'Carney'],
    ['narendra-modi', 'India’s Modi is to fly to Washington.', 'Modi'],
    ['dominic-leblanc', 'LeBlanc, the minister for trade with the United States, was in Washington.', 'LeBlanc'],
    ['mark-carney', 'Carney, the Canadian prime minister, called the tariffs unjust.', 'Carney'],
    ['howard-lutnick', 'Lutnick, the president’s commerce secretary, praised the tariffs.', 'Lutnick'],
    [
      'bernd-lange',
      'Bernd Lange, who chairs the trade committee, spoke on the EU’s tariffs. Lange is for them.',
      'Lange',
    ],
    ['elon-musk', 'Elon Musk asked Trump to drop the tariffs on Europe. Mr. Musk sells cars there.', 'Mr. Musk'],
    ['marco-rubio', 'Secretary of State Marco Rubio defended the tariffs on India. Rubio saw its minister.', 'Rubio'],
    ['marco-rubio', 'Senator Rubio said that the tariffs on China were not enough.', 'Senator Rubio'],
    ['dominic-leblanc', 'Ottawa sent Leblanc, its trade minister. Minister Leblanc said little.', 'Minister Leblanc'],
  ])('is introduced by country or title: %s', (id, text, call) => {
    expect(callsOf(id, text)).toContain(call);
  });

  it.each([
    ['mark-carney', 'Art Carney’s films are shown again, and Carney’s heirs are glad.'],
    ['mark-carney', 'Ireland’s Carney lost the election.'],
    ['dominic-leblanc', 'Luc LeBlanc, a plumber, installs heat pumps. LeBlanc says that copper is dear.'],
    ['lee-jae-myung', 'Jay Y. Lee, who heads Samsung, spoke. Lee is to build a plant.'],
    ['mark-carney', 'Carney, the Canadian goalkeeper, pays the tariffs.'],
    ['wilbur-ross', 'Hog farmer Wilbur Ross sells to Canada. Ross fears the tariffs.'],
    ['john-roberts', 'John Roberts, a retired teacher, pays the tariffs on Canada. Roberts is cross.'],
    ['peter-kyle', 'Brewer Peter Kyle pays the tariffs on British malt. Kyle is cross.'],
    ['kim-jung-kwan', 'The tariffs on Korean cars fell. North Korea’s Kim did not notice.'],
    ['peter-kyle', 'A bricklayer called Kyle lost his job. Kyle blames the tariffs.'],
    ['bernd-lange', 'Heike Lange sells cheese and pays the U.S. tariffs on EU goods. Lange is cross.'],
    ['bernd-lange', 'The tariffs on German cars fell. Jessica Lange drives one. Lange is an actress.'],
    ['elon-musk', 'Kimbal Musk pays the tariffs on Canadian steel. Musk runs restaurants. His musk melons are sweet.'],
    ['elon-musk', 'Tesla asked for no tariffs on Canada. The Musk Foundation gave a school a roof.'],
    ['marco-rubio', 'Baker Ana Rubio pays the tariffs on Mexican tomatoes. Rubio is cross.'],
  ])('is not our man’s without him: %s', (id, text) => {
    expect(callsOf(id, text)).toEqual([]);
  });

  it('begins with its title, and with no word of the sentence before that', () => {
    const text =
      'To such trade President Donald Trump wants to put a stop. The former President Trump said so in 2023.';
    expect(callsOf('donald-trump', text)).toEqual(['President Donald Trump', 'former President Trump']);
  });

  it('is somebody else’s given name before another name', () => {
    const text =
      'Peter Kyle, the business secretary, signed. Kyle Hammond, a farmer in Kent, did not. Kyle was pleased.';
    expect(callsOf('peter-kyle', text)).toEqual(['Peter Kyle', 'Kyle']);
    expect(callsOf('mark-carney', 'Mark Carney won. Most Carney Liberals cheered.')).toEqual(['Mark Carney', 'Carney']);
  });

  it('goes over to somebody who is presented as unknown', () => {
    const text = 'Chief Justice John Roberts read the ruling. A grocer named Roberts heard it. Roberts shrugged.';
    expect(callsOf('john-roberts', text)).toEqual(['Chief Justice John Roberts']);
    expect(callsOf('john-roberts', 'The president named Roberts in 2005. John Roberts wrote it.')).toEqual([
      'Roberts',
      'John Roberts',
    ]);
  });

  it.each([
    ['jamieson-greer', 'Greer, South Dakota, is quiet. Docks in Greer wait for ships.', ['Jamieson Greer']],
    ['peter-kyle', 'The mayor of Kyle, Texas, is for free trade.', ['Peter Kyle']],
    ['wilbur-ross', 'Mr. Ross-Whitby grows wheat and fears the tariffs.', ['Wilbur Ross']],
    ['bernd-lange', 'A clock by Lange & Söhne hangs in the hall.', ['Bernd Lange']],
    ['wang-wentao', 'A foreman surnamed Wang was glad.', ['Wang Wentao']],
    ['doug-ford', 'My neighbor drives a Ford.', ['Doug Ford']],
    ['narendra-modi', 'The chairman of the millers, Shri R. Modi, is glad.', ['Narendra Modi']],
    ['john-roberts', 'Another John Roberts, a dentist in Tampa, gets his mail.', ['John Roberts']],
  ])('is a town’s, a firm’s or somebody else’s where it says so: %s', (id, text, calls) => {
    const [name] = calls;
    expect(
      callsOf(id, `${name} spoke of tariffs on Korea, China, Canada and the EU with President Trump. ${text}`),
    ).toEqual(calls);
  });

  it.each([
    ['donald-trump', 'After a call with Trump, South Korea said little. It wants clarity from Trump.', 2],
    ['jamieson-greer', 'From Greer, West Wing aides heard nothing. In talks with Greer, New Zealand was glad.', 2],
    ['mark-carney', 'Voters wanted a Carney, not a brawler. Carney will fly home.', 2],
    ['mark-carney', 'A Mr. Carney-Trump call is planned. Carney said so.', 2],
    ['mark-carney', 'It was the worst quarrel since World War I. Carney said so.', 1],
    ['mark-carney', 'There is no deal between Canada and U.S. Carney is patient.', 1],
    ['scott-bessent', 'Bessent & Co. flew home. Bessent said so.', 2],
    ['donald-trump', 'It was another Donald Trump, who spoke of peace. Trump smiled.', 2],
    ['doug-ford', 'Buy a Ford, he told them. Mr. Ford smiled.', 1],
  ])('is still his where these only look like others: %s', (id, text, count) => {
    const people = 'Donald Trump, Jamieson Greer, Mark Carney, Scott Bessent and Premier Doug Ford of Ontario spoke.';
    expect(callsOf(id, `${people} The U.S. tariffs on Canada and China stay. ${text}`)).toHaveLength(1 + count);
  });

  it('stands behind the verb that opens a sentence, but not behind a given name that looks like one', () => {
    const text = 'Robert Lighthizer and Katherine Tai spoke of the tariffs on China. ';
    expect(callsOf('robert-lighthizer', `${text}Overruling Lighthizer, the president raised them.`)).toHaveLength(2);
    expect(callsOf('robert-lighthizer', `${text}Irving Lighthizer, a dentist, did not.`)).toHaveLength(1);
    expect(callsOf('katherine-tai', `${text}Ming Tai makes toys in Dongguan.`)).toHaveLength(1);
  });

  it('is a woman’s behind “Ms.” and not behind “Mr.”, and a man’s the other way round', () => {
    const tokyo = 'Sanae Takaichi spoke. Ms. Takaichi smiled, and Mrs Takaichi left. Mr. Takaichi, a driver, waited.';
    expect(callsOf('sanae-takaichi', tokyo)).toEqual(['Sanae Takaichi', 'Takaichi', 'Takaichi']);
    const ottawa = 'Mark Carney spoke. Mr. Carney smiled. Ms. Carney, a teacher, waited.';
    expect(callsOf('mark-carney', ottawa)).toEqual(['Mark Carney', 'Mr. Carney']);
  });

  it('is introduced by a name with an initial, and by one with “Jr.” where its bearer has that', () => {
    const hassett = 'Kevin A. Hassett of the White House defends the tariffs. Mr. Hassett said so on Monday.';
    expect(callsOf('kevin-hassett', hassett)).toEqual(['Kevin A. Hassett', 'Mr. Hassett']);
    const ross = 'Wilbur L. Ross Jr. put a tariff on steel, and Wilbur Ross, Jr., kept it. Mr. Ross was seventy.';
    expect(callsOf('wilbur-ross', ross)).toEqual(['Wilbur L. Ross Jr', 'Wilbur Ross, Jr', 'Mr. Ross']);
    expect(callsOf('donald-trump', 'Donald J. Trump Jr. sells phones made without a tariff. Trump has five.')).toEqual(
      [],
    );
  });

  it('that needs no introduction is somebody else’s behind another given name, and behind no title or place', () => {
    const mexico =
      'Mexico answered the U.S. tariffs. Raquel Sheinbaum paints. Ms Sheinbaum, Mrs. Sheinbaum or Dr. Sheinbaum, as she is called, does not.';
    expect(callsOf('claudia-sheinbaum', `Claudia Sheinbaum leads ${mexico}`)).toEqual([
      'Claudia Sheinbaum',
      'Sheinbaum',
      'Sheinbaum',
      'Dr. Sheinbaum',
    ]);
    expect(
      callsOf('claudia-sheinbaum', 'Mexico’s tariffs rise. Raquel Sheinbaum paints. Sheinbaum likes blue.'),
    ).toEqual([]);
    const brussels =
      'Ursula von der Leyen leads the EU. In Strasbourg von der Leyen spoke. Defense Minister von der Leyen had not. Albrecht von der Leyen slept.';
    expect(callsOf('ursula-von-der-leyen', brussels)).toHaveLength(3);
  });

  it('that is also a firm’s is the bearer’s behind a courtesy title alone where the story names the firm', () => {
    const ontario =
      'Doug Ford leads Ontario, which the tariffs hurt. Ford Motor Co. agrees. Mr. Ford likes cars. Canada’s Ford plants are shut, and Ford, a carmaker, is sorry.';
    expect(callsOf('doug-ford', ontario)).toEqual(['Doug Ford', 'Mr. Ford']);
    expect(callsOf('doug-ford', `${ontario} Clay Ford owns shares. Mr. Ford sells some.`)).toHaveLength(2);
    expect(callsOf('doug-ford', 'Mr. Ford built cars in Canada before the tariffs.')).toEqual([]);
  });

  it('that is also a firm’s is the bearer’s after his introduction, until the story names the firm', () => {
    const ontario =
      'Ontario Premier Doug Ford fears the tariffs on Canada. “We will answer,” Ford told a crowd in Sudbury.';
    const calls = callsOf('doug-ford', `${ontario} Ford, 61, wants talks.\n\nFord’s office had no comment.`);
    expect(calls).toEqual(['Ontario Premier Doug Ford', 'Ford', 'Ford', 'Ford']);
    const plant = 'Shifts at the Ford engine plant were cut.';
    expect(callsOf('doug-ford', `${ontario} ${plant} Ford had no comment.`)).toEqual(calls.slice(0, 2));
    expect(
      callsOf('doug-ford', `${ontario}\n\nShifts at Ford’s Windsor engine plant were cut. Ford regrets it.`),
    ).toEqual(calls.slice(0, 2));
    expect(callsOf('doug-ford', `Ford to answer ${ontario.split('.')[0]}. ${plant}`)).toEqual(calls.slice(0, 1));
    expect(callsOf('doug-ford', `${ontario} Ford and GM raised prices.`)).toEqual(calls.slice(0, 2));
    expect(callsOf('doug-ford', `${ontario}\n\nFord and GM raised prices. Ford told its dealers so.`)).toHaveLength(2);
    expect(callsOf('doug-ford', `${ontario}\n\nGM raised prices. Ford did so, too.\n\nFord is silent.`)).toHaveLength(
      3,
    );
    expect(callsOf('doug-ford', 'Ford fears the tariffs on Canada. Ford told its dealers so.')).toEqual([]);
  });

  it('is a firm’s where the text says so', () => {
    const text = 'Judge Richard Eaton ordered refunds. Eaton, the company, has asked for one.';
    expect(callsOf('richard-eaton', text)).toEqual(['Judge Richard Eaton']);
  });

  it('is somebody else’s where a given name stands behind it and a title', () => {
    const beijing =
      'Commerce Minister Wang Wentao spoke of the tariffs on China. Foreign Minister Wang Yi was in Perth. Wang swam.';
    expect(callsOf('wang-wentao', beijing)).toEqual(['Commerce Minister Wang Wentao']);
    expect(
      callsOf('wang-wentao', 'Commerce Minister Wang Tuesday spoke of the tariffs on China. Wang left.'),
    ).toHaveLength(2);
    expect(callsOf('xi-jinping', 'China fears tariffs. Chairman Xi Zhongxun saw Iowa in 1980.')).toEqual([]);
  });

  it('is ours with a trade that is no private one, or another’s', () => {
    const calls = (text: string) => callsOf('peter-kyle', `The U.S. tariffs hurt Britain. ${text} Kyle left.`);
    expect(calls('Peter Kyle, a former teacher of boxing, spoke.')).toHaveLength(2);
    expect(calls('Peter Kyle, the son of a farmer, spoke.')).toHaveLength(2);
    expect(calls('He asked the farmer, and Peter Kyle spoke.')).toHaveLength(2);
  });

  it('is a town’s before its state and in a dateline', () => {
    const refunds =
      'Judge Richard Eaton ordered tariff refunds. A mill near Eaton, Ohio, waits. So does a shop in Eaton.';
    expect(callsOf('richard-eaton', `${refunds} Eaton is patient.`)).toEqual(['Judge Richard Eaton', 'Eaton']);
    const parts = 'Jamieson Greer defends the tariffs. A worker from Greer was told so.';
    expect(callsOf('jamieson-greer', parts)).toHaveLength(2);
    expect(callsOf('jamieson-greer', `GREER, S.C. — The tariffs bite. ${parts} Greer smiled.`)).toEqual([
      'Jamieson Greer',
      'Greer',
    ]);
    expect(callsOf('jamieson-greer', 'The tariffs are for Bessent, Greer, Trump and Lutnick.')).toEqual(['Greer']);
  });

  it.each([
    ['The tariffs on Chinese goods drew support from Trump, Bessent, and others.', 'donald-trump', 2],
    ['The tariffs on Chinese goods drew support from Trump, Poe, and others.', 'donald-trump', 2],
    ['Of the tariffs on Chinese goods came a letter from Trump, Poe, Lutnick and Doe.', 'donald-trump', 2],
    ['Importers who pay the tariffs on China lost faith in Trump, Poe or Lutnick.', 'donald-trump', 2],
    ['The tariffs on Chinese goods hit a mill in Trump, Ohio, which makes tools.', 'donald-trump', 0],
  ])('is a town’s before its state, but not in a list of people: %s', (text, id, calls) => {
    expect(callsOf(id, `${text}\n\nTrump said that the tariffs on China would stay.`)).toHaveLength(calls);
  });
});

describe('a rare surname', () => {
  const UK =
    'Britain and the United States have a trade deal that lowers U.S. tariffs on British cars. The tariff on British steel stays at 25 percent.';

  it('needs no introduction beside words of the subject, and from there on', () => {
    const text = `Steelmakers lose patience\n\n${UK}\n\nThe quota is late.\n\nStarmer and Trump signed it in June. Britain waits.\n\nStarmer had promised more.`;
    expect(callsOf('keir-starmer', text)).toEqual(['Starmer', 'Starmer']);
  });

  it.each([
    ['Scott Bessent did not ask. Mr. Starmer did.', 'Mr. Starmer'],
    ['Scott Bessent did not ask. Mr Starmer did.', 'Mr Starmer'],
    ['The Starmer cabinet wants the tariffs on British steel gone. So does Washington.', 'Starmer'],
  ])('needs none behind a courtesy title or before what its bearer leads: %s', (text, call) => {
    expect(callsOf('keir-starmer', `${UK}\n\nThe quota is late.\n\nBritain waits.\n\n${text}`)).toEqual([call]);
  });

  it.each([
    'Scott Bessent did not ask. Ms. Starmer did.',
    'Jo Starmer sells tea. Scott Bessent did not ask. Mr. Starmer did.',
    'Scott Bessent did not ask. Mr. Lee did.',
    'At the hardware store Mr. Starmer counts nails.',
  ])('is nobody’s behind another’s title, where somebody else has it, or far from the subject: %s', (text) => {
    const told = `${UK}\n\nThe quota is late.\n\nBritain waits.\n\n${text}`;
    expect([...callsOf('keir-starmer', told), ...callsOf('lee-jae-myung', told)]).toEqual([]);
  });

  it.each([
    ['keir-starmer', `${UK}\n\nThe quota is late.\n\nBritain waits.\n\nStarmer likes gardens.`],
    ['keir-starmer', `${UK}\n\nThe quota is late.\n\nJo Starmer sells tea.\n\nStarmer pays Trump’s tariffs.`],
    ['keir-starmer', `${UK}\n\nThe quota is late.\n\nStarmer pays Trump’s tariffs.\n\nJo Starmer sells tea.`],
    ['mark-carney', `${UK}\n\nThe quota is late.\n\nA singer mocked Trump. Carney pays no tariffs.`],
    [
      'doug-ford',
      'Ontario and the United States quarrel about tariffs.\n\nSo.\n\nSo.\n\nFord and Trump spoke of tariffs.',
    ],
  ])('is nobody’s without them, on another front, or where somebody else has it: %s', (id, text) => {
    expect(callsOf(id, text)).toEqual([]);
  });

  it('is told by the title of a former office', () => {
    const text = 'President Trump and Japanese Prime Minister Abe spoke of cars. Abe left.';
    expect(callsOf('shinzo-abe', text)).toEqual(['Japanese Prime Minister Abe', 'Abe']);
    expect(callsOf('shinzo-abe', 'Japanese goalkeeper Abe spoke of cars. Abe left.')).toEqual([]);
  });
});

describe('a surname before the full name', () => {
  const COURT = 'The court ruled on the tariffs.\n\nThe importers won.\n\nThe government lost.\n\n';

  it('is that of the bearer whom its paragraph introduces', () => {
    const text = `${COURT}Justices Roberts, Hill and Stone agreed. Chief Justice Roberts wrote the opinion on the tariffs.`;
    expect(callsOf('john-roberts', text)).toEqual(['Roberts', 'Chief Justice Roberts']);
  });

  it.each([
    `${COURT}Roberts sells toys.\n\nChief Justice Roberts wrote the opinion on the tariffs.`,
    `${COURT}Roberts sells toys. Amy Roberts is cross, and Chief Justice Roberts wrote of tariffs.`,
  ])('is not that of one in another paragraph, or of one of two: %s', (text) => {
    expect(callsOf('john-roberts', text)).toEqual(['Chief Justice Roberts']);
  });
});
