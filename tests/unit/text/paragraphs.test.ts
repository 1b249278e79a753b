import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../../lib/text/paragraphs';

const texts = (text: string) => paragraphs(text).map((one) => one.text);

describe('paragraphs', () => {
  it('divides at empty lines and knows where each begins', () => {
    const text = 'One.\n\n\nTwo\nlines.';
    expect(paragraphs(text).map(({ start, text: part }) => text.startsWith(part.slice(0, 3), start))).toEqual([
      true,
      true,
    ]);
  });

  it('goes on where the right margin broke the line, also inside a name', () => {
    expect(texts('The motorcade of Vice Premier He\nLifeng left at six.')).toHaveLength(1);
    expect(texts('was at the airport, and Treasury Secretary Scott\nBessent was still at dinner.')).toHaveLength(1);
  });

  it('reads lines that were broken as one, and keeps all offsets', () => {
    expect(texts('> the motorcade of He\n> Lifeng left at six.')).toEqual([
      '> the motorcade of He   Lifeng left at six.',
    ]);
  });

  it('keeps the ends of lines that may be verses', () => {
    expect(texts('Death comes on every breeze,\nhe lurks in every flower.')[0]).toContain(',\n');
  });

  it('does not go on where the author ended the line', () => {
    expect(texts('BESSENT FLIES OUT\nBoth delegations were driven to the same mansion by the lake.')).toHaveLength(2);
    expect(texts('A quiet day.\nHe slept.')).toHaveLength(2);
    expect(texts('China\tHe\nAmerica\tBessent')).toHaveLength(2);
  });

  it('tells headings, items and rows of tables', () => {
    const kinds = paragraphs(
      '# Talks\n\n- He\n\n| He |\n\nXi Leans on Envoy as Deadline Nears\n\n[1] A note.\n\nProse here.',
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(['heading', 'item', 'cell', 'heading', 'item', 'text']);
  });
});

it('a date right under a title is a line of its own', () => {
  const title = 'Carmakers in Nagoya see no cap on what they sell abroad, says their chief negotiator';
  const text = (date: string) => `${title}\n${date}\n• Wire\n\nThe talks went on.`;
  expect(paragraphs(text('May 17, 2019')).map((one) => one.text)).toContain('May 17, 2019');
  expect(paragraphs(text('Published on 3 June 2019')).map((one) => one.text)).toContain('Published on 3 June 2019');
  expect(paragraphs('The two sides agreed to meet again for talks in Geneva on\nMay 17, 2019 to sign.')).toHaveLength(
    1,
  );
});
