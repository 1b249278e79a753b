import { describe, expect, it } from 'vitest';
import { stops } from '../../../lib/text/stops';

const sure = (text: string) => stops(text).map((one) => one.sure);

describe('stops', () => {
  it('are sure after a word and doubtful after what may be shortened', () => {
    expect(sure('It ended in May. He left!')).toEqual([false, true]);
    expect(sure('It ended yesterday. He left!')).toEqual([true, true]);
    expect(sure('the U.S. He')).toEqual([false]);
  });

  it('include the quotes and brackets that close with them', () => {
    expect(stops('"It is (over)." He left.').map(({ at }) => at)).toEqual([15, 24]);
  });

  it('are none before a small letter or inside a number', () => {
    expect(stops('about 3.5 percent vs. that of e.g. steel')).toEqual([]);
  });
});
