import { expect, onTestFinished, test, vi } from 'vitest';
import { DayOfAddress } from '../../../lib/page/date/day-of-address';

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
  const day = new DayOfAddress();
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
  const day = new DayOfAddress();
  write('2019-05-10');
  day.find();
  clock.mockReturnValue(60_000);
  history.replaceState(history.state, '', '?other');
  write('2025-11-02');
  expect(day.find()).toBe('2025-11-02');
});
