import { describe, expect, test } from 'vitest';
import { rangeIn, wordsAt } from '../../lib/page/marking/ranges';
import { growthOf } from './growth';
import { blocksOf, textIn } from './page-parts';

const NAME = 'He Lifeng';

/** The block of a paragraph, and the range of `text` in it, `text` given as the block has it. */
function rangeFor(html: string, text = NAME) {
  const [block] = blocksOf(html);
  if (!block) throw new Error('no block');
  const start = block.text.indexOf(text);
  if (start < 0) throw new Error(`“${text}” is not in “${block.text}”`);
  const range = rangeIn(block, start, start + text.length);
  if (!range) throw new Error('no range');
  return { block, range };
}

describe('the range of a name holds exactly its text', () => {
  test.each([
    ['in one text node', '<p>Aides of He Lifeng said so.</p>', NAME],
    ['at the start', '<p>He Lifeng</p>', NAME],
    ['over inline elements', '<p>Aides of <b>He</b> <i>Li</i>feng said so.</p>', NAME],
    ['over nested inline elements', '<p><a href="#"><b>H</b>e <em>Li<u>fe</u></em></a>ng</p>', NAME],
    ['with a non-breaking space', '<p>Aides of He&nbsp;Lifeng said so.</p>', 'He\u00a0Lifeng'],
    ['over a line end of the source', '<p>Aides of He\n      Lifeng said so.</p>', 'He       Lifeng'],
    ['over one between elements', '<p>Aides of <b>He</b>\n <i>Lifeng</i></p>', 'He  Lifeng'],
    ['with a soft hyphen', '<p>Aides of He Li&shy;feng said so.</p>', 'He Li\u00adfeng'],
    ['before a curly apostrophe', '<p>He Lifeng’s aides</p>', NAME],
    ['after characters outside the basic plane', '<p>🇨🇳 <b>🤝</b> He Lifeng</p>', NAME],
    ['over comments', '<p>He<!-- x --> Li<!-- y -->feng</p>', NAME],
    ['over what is left alone', '<p>He <span aria-hidden="true">x</span>Lifeng</p>', NAME],
  ])('%s', (_, html, text) => {
    const { range } = rangeFor(html, text);
    expect(textIn(range).replace('x', '').replace('\n', ' ')).toBe(text);
  });

  test('and of a line break, that belongs to no text node, what is on both sides', () => {
    expect(textIn(rangeFor('<p>Aides of He<br>Lifeng</p>', 'He\nLifeng').range)).toBe('HeLifeng');
  });

  test('begins in the text node of its first letter and ends in that of its last', () => {
    const { range } = rangeFor('<p>of <b>He Lifeng</b>, 70</p>');
    expect([range.startContainer, range.endContainer].map((node) => (node as Text).data)).toEqual([NAME, NAME]);
  });
});

describe('the words at a range are no longer those of its name', () => {
  test.each<[string, (text: Text) => void]>([
    ['text is put before it', (text) => text.insertData(0, 'Once more ')],
    ['its text is split', (text) => text.splitText(12)],
    ['a letter of it changes', (text) => text.replaceData(9, 1, 'h')],
    ['the text is cut short', (text) => text.deleteData(15, 99)],
    ['the text is emptied', (text) => text.replaceData(0, 99, '')],
  ])('when %s', (_, change) => {
    const { range, block } = rangeFor('<p>Aides of He Lifeng said so.</p>');
    expect(wordsAt(range)).toBe(NAME);
    change(block.pieces[0]?.node as Text);
    expect(wordsAt(range)).not.toBe(NAME);
  });

  test('but they are when something is added after them', () => {
    const { range, block } = rangeFor('<p>Aides of He Lifeng said so.</p>');
    block.pieces[0]?.node.appendData(' More follows.');
    expect(wordsAt(range)).toBe(NAME);
  });

  test('when either end of a name over several elements changes', () => {
    for (const nth of [1, -1]) {
      const { range, block } = rangeFor('<p>Aides of <b>He</b> <i>Li</i>feng said so.</p>');
      const before = wordsAt(range);
      (block.pieces.at(nth) as { node: Text }).node.replaceData(0, 1, 'X');
      expect(wordsAt(range)).not.toBe(before);
    }
  });
});

describe('there is no range', () => {
  test('of nothing', () => {
    const [block] = blocksOf('<p>He Lifeng</p>');
    expect(block && rangeIn(block, 3, 3)).toBeUndefined();
  });

  test('of a line break alone', () => {
    const [block] = blocksOf('<p>He<br>Lifeng</p>');
    expect(block && rangeIn(block, 2, 3)).toBeUndefined();
  });

  test('where the page has emptied the text meanwhile', () => {
    const [block] = blocksOf('<p>Aides of He Lifeng</p>');
    block?.pieces[0]?.node.replaceData(0, 100, '');
    expect(block && rangeIn(block, 9, 18)).toBeUndefined();
  });

  test.each<[string, (text: Text) => void]>([
    ['has put other words into the text', (text) => text.replaceData(9, 2, 'Hi')],
    ['has moved the words within the text', (text) => text.insertData(0, 'x')],
    ['has cut the text short', (text) => text.deleteData(16, 9)],
  ])('where the page %s meanwhile', (_, change) => {
    const [block] = blocksOf('<p>Aides of He Lifeng</p>');
    change(block?.pieces[0]?.node as Text);
    expect(block && rangeIn(block, 9, 18)).toBeUndefined();
  });
});

test('ranges in a block of many text nodes are made in time that grows in line with them', () => {
  const growth = growthOf(4_000, (count) => {
    const [block] = blocksOf(`<p>${'<b>a</b> '.repeat(count)}</p>`);
    if (!block) throw new Error('no block');
    return () => {
      for (let at = 0; at < block.text.length; at += 2) rangeIn(block, at, at + 1);
    };
  });
  expect(growth).toBeLessThan(2.5);
});
