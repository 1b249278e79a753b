import { parse } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import type { CardSource } from '../../../lib/knowledge/card';
import { bibtexOf } from '../../../lib/outgoing/page/bibtex';
import { latex } from '../../../lib/outgoing/page/latex';
import { ALL_SOURCES, CASTS, storyBackground, TODAY } from './page-parts';

const SOURCE: CardSource = { number: 1, kind: 'report', publisher: 'The Paper', date: '2025-05-02', title: 'A report' };

/** The entries of a library, read again by a parser of BibLaTeX that finds nothing wrong. */
function read(text: string) {
  const { entries, errors, warnings } = parse(text, { processUnexpected: true, processUnknown: true });
  expect(errors).toEqual([]);
  // That the year stands beside the date, for old programs, is meant.
  expect(warnings.filter(({ type }) => type !== 'alias_creates_duplicate_field')).toEqual([]);
  return Object.values(entries);
}

/** What a field says in the end. */
function textOf(field: unknown): string {
  if (typeof field === 'string') return field;
  if (Array.isArray(field)) return field.map(textOf).join('');
  const { text, marks = [] } = field as { text: string; marks?: { type: string }[] };
  return marks.some(({ type }) => type === 'enquote') ? `“${text}”` : text;
}

/** A text with the quotation marks that LaTeX has. */
const typewritten = (text: string): string => text.replace(/[’‘]/g, "'").replaceAll('–', '--');
const same = (text: string): string => typewritten(text).replaceAll('--', '-').replace(/\s/g, ' ');

test.each(Object.keys(CASTS))('the sources of %s are read again by a parser, each as it is in the seeds', (story) => {
  const { sources } = storyBackground(story);
  const entries = read(bibtexOf(sources, TODAY));
  expect(entries.map(({ fields: { url } }) => url)).toEqual(sources.map(({ url }) => url));
  expect(entries.map(({ fields: { date } }) => date)).toEqual(sources.map(({ date }) => date));
  expect(entries.map(({ fields: { title } }) => same(textOf(title)))).toEqual(sources.map(({ title }) => same(title)));
});

test('all sources of the seeds are read again, and no two have a key', () => {
  const entries = read(bibtexOf(ALL_SOURCES, TODAY));
  expect(entries).toHaveLength(ALL_SOURCES.length);
  const keys = entries.map(({ entry_key }) => entry_key);
  expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^[a-z][a-z0-9-]+$/);
});

describe('an entry', () => {
  const entryOf = (changed: Partial<CardSource>) => {
    const [entry] = read(bibtexOf([{ ...SOURCE, ...changed }], TODAY));
    if (!entry) throw new Error('no entry was read');
    return entry;
  };

  test.each([
    ['https://www.gov.cn/yaowen/1.htm', 'chinese'],
    ['https://www.noticiasaominuto.com.br/economia/1', 'portuguese'],
    ['https://www.yomiuri.co.jp/stream/1', 'japanese'],
    ['https://example.com/report', undefined],
  ])('of %s says the language of the document, if it is another: %s', (url, language) => {
    const text = bibtexOf([{ ...SOURCE, url }], TODAY);
    read(text);
    expect(/ language = \{(.+)\}/.exec(text)?.[1]).toBe(language);
  });

  test.each([
    'Maroš Šefčovič, Luiz Inácio and Müller in Ürümqi, Łódź, Århus, Çeşme',
    'Rates {new} of 10% & $5 on #1_a ~ 3^2',
    'A \\command{} and a back\\slash',
    'Braces } that { do not match }',
    '商务部公告 2025',
  ])('has its title as it is: %s', (title) => {
    expect(textOf(entryOf({ title }).fields.title)).toBe(title);
  });

  test('is plain ASCII where the letters are Latin', () => {
    const text = bibtexOf([{ ...SOURCE, title: 'Šefčovič’s “deal” – 10 ¶ §', publisher: 'Émile & Søn' }], TODAY);
    expect(text).not.toMatch(/[^\n -~]/);
  });

  test.each([
    [{ kind: 'news-article' }, 'article', 'journaltitle'],
    [{ kind: 'post', url: 'https://example.com/' }, 'online', 'organization'],
    [{ kind: 'post' }, 'misc', 'howpublished'],
    [{ kind: 'order', url: 'https://example.com/' }, 'misc', 'howpublished'],
  ] as const)('of %o is @%s, with its publisher as %s', (changed, type, field) => {
    const { bib_type, fields } = entryOf(changed);
    expect(bib_type).toBe(type);
    expect(textOf(fields[field])).toBe('The Paper');
  });

  test('of what several publications report is our own summary, in no journal, and not looked at today', () => {
    const reported = { seen: 'confirmed' as const, reportedBy: ['NPR', 'CBC'], url: 'https://example.com/1' };
    const { bib_type, fields } = entryOf({ kind: 'news-article', publisher: 'Several newspapers', ...reported });
    expect(bib_type).toBe('misc');
    expect(textOf(fields.howpublished)).toBe('Backstory');
    expect(textOf(fields.note)).toMatch(/^No published work: .* as reported by NPR and CBC\.$/);
    expect(fields).not.toHaveProperty('journaltitle');
    expect(fields).not.toHaveProperty('urldate');
  });

  test('has its author by the last name, and the day of access of its address alone', () => {
    expect(bibtexOf([{ ...SOURCE, author: 'Lingling Wei' }], TODAY)).toContain('author = {Wei, Lingling},');
    expect(bibtexOf([SOURCE], TODAY)).not.toContain('urldate');
    expect(entryOf({ url: 'https://example.com/a_b?c=%7B&d#e' }).fields).toMatchObject({
      url: 'https://example.com/a_b?c=%7B&d#e',
      urldate: TODAY,
    });
  });
});

test('accents are commands, and other scripts stay', () => {
  expect(latex('é ñ ő š ç ø')).toBe("{\\'{e}} {\\~{n}} {\\H{o}} {\\v{s}} {\\c{c}} {\\o}");
  expect(latex('何立峰')).toBe('何立峰');
});
