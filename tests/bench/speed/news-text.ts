import { random } from './random';

// Text like that of news: every third sentence or so names somebody, one in five begins with the pronoun “He”.

const PLAIN = [
  'Traders in the port city said that orders had slowed since the spring, though few of them expected it to last.',
  'The figures, published on Thursday morning, were a little better than economists had forecast.',
  'She has run the plant outside the town for eleven years and has never seen the warehouse so empty.',
  '“We wait, and we count the containers,” said the manager of a small shipping company.',
  'A spokesman did not answer questions that were sent by email.',
  'The committee meets again next week, behind closed doors, and no statement is planned.',
  'It was raining when the delegates came down the steps, and nobody stopped for the cameras.',
  'Prices of soybeans, copper and crude oil hardly moved on the news.',
  'Some of the firms have begun to look for suppliers in Vietnam, Mexico and Poland.',
  'Two officials with knowledge of the matter asked not to be named.',
  'Analysts at three banks wrote that the effect on growth would be small, at most 0.2 percentage points.',
  'By the evening the hotel lobby was quiet, apart from a wedding party on its way to dinner.',
];

const HE = [
  'He told reporters that a date had not been set.',
  'He spent a decade in the provinces before he came to the capital.',
  'He said: “Patience is the cheapest tool that we have.”',
  'He declined to give a figure.',
];

const NAMING = [
  'Scott Bessent, the U.S. Treasury secretary, called the meeting useful and flew home the same night.',
  'Jamieson Greer said that the list of products would be published before the end of the month.',
  'Vice Premier He Lifeng received the visitors in the afternoon.',
  'At the table, He spoke little and let Li Chenggang read out the numbers.',
  'Beijing tightened export controls on rare earths in April, which hit makers of magnets first.',
  'President Trump wrote that tariffs on Chinese goods would stay where they are.',
  'Xi Jinping is not expected to attend, a person close to the talks said.',
  'The Geneva truce gave both sides ninety days, and the London talks a little more.',
  'Under Section 301 the office may open an investigation on its own.',
  'Exports to the United States fell by a third, according to the Commerce Ministry.',
];

/** A text of about so many words, in paragraphs; the same text for the same number. */
export function newsText(words: number): string[] {
  const next = random(words);
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] as string;
  const paragraphs: string[] = [];
  for (let count = 0; count < words; ) {
    const sentences = Array.from({ length: 2 + Math.floor(next() * 3) }, () => {
      const kind = next();
      return pick(kind < 0.3 ? NAMING : kind < 0.45 ? HE : PLAIN);
    });
    const paragraph = sentences.join(' ');
    count += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return paragraphs;
}
