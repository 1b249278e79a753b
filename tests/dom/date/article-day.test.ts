import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { ArticleDay } from '../../../lib/page/date/article-day';

/** Writes this day into the head of the page, as its makers do. */
function write(day: string): void {
  document.querySelector('meta[property="article:published_time"]')?.remove();
  const meta = document.createElement('meta');
  meta.setAttribute('property', 'article:published_time');
  meta.content = `${day}T10:00:00Z`;
  document.head.append(meta);
  onTestFinished(() => meta.remove());
}

test('the day of an address is found anew for ten seconds, and kept from then on', () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(5000);
  onTestFinished(() => clock.mockRestore());
  const day = new ArticleDay();
  write('2019-05-10');
  expect(day.find()).toBe('2019-05-10');
  clock.mockReturnValue(14_000);
  write('2025-11-02');
  expect(day.find()).toBe('2025-11-02');
  clock.mockReturnValue(16_000);
  write('2026-01-01');
  expect(day.find()).toBe('2025-11-02');
  expect(day.now()).toBe('2025-11-02');
});

test('at another address it is found anew, however late', () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(5000);
  const before = location.href;
  onTestFinished(() => {
    clock.mockRestore();
    history.replaceState(history.state, '', before);
  });
  const day = new ArticleDay();
  write('2019-05-10');
  day.find();
  clock.mockReturnValue(60_000);
  history.replaceState(history.state, '', '?other');
  write('2025-11-02');
  expect(day.find()).toBe('2025-11-02');
});

describe('a site that goes on to another article without a load', () => {
  const before = location.href;
  afterEach(() => {
    document.body.replaceChildren();
    history.replaceState(history.state, '', before);
  });

  /** Goes on to an address, where the page now has this text. */
  function go(path: string, html: string): void {
    history.replaceState(history.state, '', path);
    document.body.innerHTML = html;
  }

  const article = (title: string, day: string) =>
    `<article><h1>${title}</h1><time datetime="${day}">then</time></article>`;

  test('and leaves the first one’s day in the head, is asked for the day in its text', () => {
    const day = new ArticleDay();
    write('2019-05-10');
    go('/one', article('One', '2019-05-11'));
    expect(day.find()).toBe('2019-05-10');
    go('/two', article('Two', '2025-09-10'));
    expect([day.now(), day.find(), day.now()]).toEqual(Array(3).fill('2025-09-10'));
    go('/three', article('Three', '2025-10-01'));
    expect(day.find()).toBe('2025-10-01');
    go('/four', '<article><h1>Four</h1></article>');
    expect(day.find()).toBe('2019-05-10');
  });

  test.each([
    ['JSON-LD', '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2019-05-10"}</script>'],
    ['microdata', '<meta itemprop="datePublished" content="2019-05-10">'],
  ])('is not believed where the first one’s head has its day as %s', (_, head) => {
    document.head.insertAdjacentHTML('beforeend', head);
    const added = document.head.lastElementChild;
    onTestFinished(() => added?.remove());
    const day = new ArticleDay();
    go('/one', article('One', '2019-05-11'));
    expect(day.find()).toBe('2019-05-10');
    go('/two', article('Two', '2025-09-10'));
    expect(day.find()).toBe('2025-09-10');
  });

  test('is believed in its head where that is renewed', () => {
    const day = new ArticleDay();
    write('2019-05-10');
    go('/one', article('One', '2019-05-11'));
    day.find();
    go('/two', article('Two', '2025-09-10'));
    write('2025-09-09');
    expect(day.find()).toBe('2025-09-09');
  });

  describe('and is there late, or at an address of which only what follows “#” is another', () => {
    beforeEach(() => {
      const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
      onTestFinished(() => clock.mockRestore());
    });
    let now = 5000;

    test('is asked for its day when its title comes', () => {
      const day = new ArticleDay();
      go('/one', '<h1>The Daily</h1><p>Loading …</p>');
      expect(day.find()).toBeUndefined();
      now += 20_000;
      go('/one', `<h1>The Daily</h1>${article('One', '2019-05-11')}`);
      expect(day.find()).toBe('2019-05-11');
    });

    test('is asked again when its title is another', () => {
      const day = new ArticleDay();
      go('/news#one', article('One', '2019-05-11'));
      expect(day.find()).toBe('2019-05-11');
      now += 20_000;
      go('/news#two', article('Two', '2025-09-10'));
      expect(day.find()).toBe('2025-09-10');
    });

    test('is not asked again for the titles of what follows in a list that grows', () => {
      const day = new ArticleDay();
      const list = ['2019-05-13', '2019-05-12', '2019-05-11'].map((date) => article(`Of ${date}`, date)).join('');
      go('/feed', list);
      const first = day.find();
      now += 20_000;
      go('/feed', `${list}${article('Next', '2019-05-10')}`);
      const search = vi.spyOn(Document.prototype, 'querySelectorAll');
      onTestFinished(() => search.mockRestore());
      expect(day.find()).toBe(first);
      expect(search).toHaveBeenCalledTimes(1);
    });
  });

  test('is still at the same where only what stands after “?” has changed', () => {
    const day = new ArticleDay();
    write('2019-05-10');
    go('/one?from=mail', article('One', '2019-05-11'));
    day.find();
    go('/one', article('One', '2019-05-11'));
    expect(day.find()).toBe('2019-05-10');
  });
});
