import { expect, test } from 'vitest';
import { escapeXml, suggestionsOf, typedSuggestion } from '../../../lib/lookup/suggestions';

const FOUND = [
  { id: 'a-b', name: 'A & B <Ltd>', role: 'Firm that is “big” & "old"', category: 'organization' },
] as const;

test('Chrome gets XML in which no text can be taken for an element', () => {
  expect(suggestionsOf(FOUND, 'xml')).toEqual([
    {
      content: 'A & B <Ltd>',
      description: '<match>A &amp; B &lt;Ltd&gt;</match> <dim>Firm that is “big” &amp; &quot;old&quot;</dim>',
    },
  ]);
  expect(typedSuggestion(' a<b> & "c\'s" ', 'xml').description).toBe(
    'Look up “a&lt;b&gt; &amp; &quot;c&apos;s&quot;” in Backstory',
  );
});

test('Firefox gets the text as it stands', () => {
  expect(suggestionsOf(FOUND, 'text')[0]?.description).toBe('A & B <Ltd>: Firm that is “big” & "old"');
  expect(typedSuggestion('a<b>', 'text').description).toBe('Look up “a<b>” in Backstory');
});

test('before anything is typed the line says what is to be done', () => {
  expect(typedSuggestion('  ', 'text').description).toBe('Look something up in Backstory');
});

test('characters that XML cannot hold are left out, as Chrome would refuse all lines for one of them', () => {
  expect(escapeXml('a\u0000b\u0008c\uffffd\tê😀')).toBe('abcd\tê😀');
  expect(escapeXml('a\ud800b')).toBe('a\ufffdb');
});
