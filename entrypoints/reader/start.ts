import { isAlive } from '../../lib/browser/lifetime';
import { answer, ask } from '../../lib/browser/messages';
import { reportChannel } from '../../lib/browser/report-channel';
import { loadSettings, watchSettings } from '../../lib/browser/settings';
import { toPage } from '../../lib/messages/protocol';
import { pause } from '../../lib/page/work/slices';
import type { Extension } from '../../lib/reader/extension';

/** Starts the reader of this page, and answers whoever asks it, until it is stopped. */
export async function start(stop: AbortController): Promise<void> {
  const { signal } = stop;
  await pause(); // Evaluating the schemas, imported above, was one task; what reads and shows is evaluated in the next.
  const { default: lexicon } = await import('backstory:lexicon');
  const { PageReader } = await import('../../lib/reader/page-reader');
  const { pageCardRenderer: renderer } = await import('../../components/card/render-page-card');
  const settings = await loadSettings();
  if (signal.aborted) return;
  const extension: Extension = {
    isAlive,
    fetchCard: (id) => ask('card', { id }),
    showCount: (count) => void ask('badge', { count }),
    updateUnderlineSheet: () => void ask('updateUnderlineSheet', {}),
    reports: reportChannel(),
  };
  const reader = new PageReader({ settings, lexicon, extension, renderer }, stop);
  watchSettings((changed) => reader.apply(changed), signal);
  answer(
    toPage,
    {
      report: () => reader.report(),
      readOn: () => reader.readOn(),
      step: ({ by, id }) => reader.step(by, id),
    },
    signal,
  );
  await reader.start();
}
