import { describe, expect, test } from 'vitest';
import { articleDate } from '../../../lib/page/date/article-date';

const dateOf = (head: string, body = '') =>
  articleDate(new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html'));

describe('the day of an article', () => {
  test.each([
    ['<meta property="article:published_time" content="2025-10-30T08:15:00+08:00">'],
    ['<meta name="article:published_time" content="2025-10-30">'],
    ['<meta itemprop="datePublished" content="2025-10-30T23:59:59-08:00">'],
    ['<meta name="date" content="2025-10-30 08:15">'],
    ['<meta name="pubdate" content="2025-10-30">'],
  ])('stands in %s', (head) => {
    expect(dateOf(head)).toBe('2025-10-30');
  });

  test('stands in its time, where the head says nothing', () => {
    expect(dateOf('', '<article><time datetime="2025-10-30T01:00Z">yesterday</time></article>')).toBe('2025-10-30');
    expect(dateOf('', '<p><time datetime="2025-10-30">yesterday</time></p>')).toBe('2025-10-30');
  });

  test('is that of the article, not of what stands above it', () => {
    const ticker = '<header><time datetime="2026-01-01">now</time></header>';
    expect(dateOf('', `${ticker}<article><time datetime="2025-10-30">then</time></article>`)).toBe('2025-10-30');
  });

  test('is the time, where the head has a date that nobody can read', () => {
    const head = '<meta name="date" content="Thursday, 30 October">';
    expect(dateOf(head, '<time datetime="2025-10-30">then</time>')).toBe('2025-10-30');
  });

  test.each([
    ['nothing is said', '', ''],
    ['it is in words', '<meta name="date" content="October 30, 2025">', ''],
    ['it is empty', '<meta property="article:published_time" content="">', '<time>today</time>'],
    ['it is only a time of day', '', '<time datetime="08:15">now</time>'],
    ['the calendar does not have it', '<meta name="date" content="2025-13-45">', ''],
  ])('is not known where %s', (_, head, body) => {
    expect(dateOf(head, body)).toBeUndefined();
  });
});
