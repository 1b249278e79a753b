import { describe, expect, it } from 'vitest';
import { spot } from '../../../lib/spotting/spot';
import { paragraphs } from '../../../lib/text/paragraphs';
import { allFronts } from './helpers';

/** The goods that are marked in a text. */
function goodsIn(text: string): string[] {
  const blocks = paragraphs(text);
  return spot(blocks, allFronts).judged.flatMap(({ view, candidate: { start, end, alias }, verdict }) =>
    verdict.accepted && alias.entity.category === 'goods' ? [`${view.text.slice(start, end)}=${alias.entity.id}`] : [],
  );
}

const UK =
  'Britain and the United States agreed on a deal that lowers U.S. tariffs on British goods, Keir Starmer said.';
const CHINA =
  'China and the United States raised their tariffs on each other’s goods, and He Lifeng flew to Washington.';

describe('goods with their origin', () => {
  it('are those of the front that the passage is on', () => {
    const text = 'A thousand tons of American beef come in free each year, and U.S. beef may sell there.';
    expect(goodsIn(`${UK} ${text}`)).toEqual(['American beef=beef', 'U.S. beef=beef']);
    expect(goodsIn(`${CHINA} ${text}`)).toEqual([
      'American beef=us-farm-and-energy-goods',
      'U.S. beef=us-farm-and-energy-goods',
    ]);
  });

  it('are not of one country where a continent is named', () => {
    expect(goodsIn(`${UK} It keeps its quota for South American beef.`)).toEqual([]);
  });
});
