import { isAlive } from '../../lib/browser/lifetime';
import { answerPage, ask, hearSettings, isMuted } from '../../lib/browser/plain-messages';
import { reportChannel } from '../../lib/browser/report-channel';
import type { Extension } from '../../lib/reader/extension';
import { forgetParts, type LateParts, leftPart } from '../../lib/reader/late-parts';
import { PageReader } from '../../lib/reader/page-reader';
import { sharedSpotter } from '../../lib/reader/shared-spotter';

/** Starts the reader of this page, and answers whoever asks it, until it is stopped. */
export async function start(stop: AbortController): Promise<void> {
  const { signal } = stop;
  forgetParts();
  // The settings may change while the spotter is awaited.
  const heard = hearSettings(signal);
  const spotter = await sharedSpotter();
  await heard.asked;
  const settings = heard.newest;
  if (signal.aborted) return;
  const reports = reportChannel();
  if (!settings || !spotter) {
    // The sentinel is done, so this has the reader put in anew.
    reports.onRetry = () => void ask('wake', {}).then((is = 'failed') => is === 'woken' || reports.report(is));
    return reports.report('failed');
  }
  const extension: Extension = {
    isAlive,
    fetchCard: (id, page) => ask('card', { id, ...page }),
    loadHovering: () => load('hovering'),
    loadRenderer: () => load('card-renderer'),
    tools: (sentenceOn) => ({
      copy: (card, what) => ask('copy', { card, ...what }),
      reports: (card) => ask('reports', { card, sentence: sentenceOn(card.id).slice(0, 2000) }),
      mute: (id, muted) => ask('mute', { id, muted }),
      isMuted,
      switchSite: (on) => ask('switchSite', { on }),
    }),
    showCount: (count) => void ask('badge', { count }),
    updateUnderlineSheet: () => void ask('updateUnderlineSheet', {}),
    reports,
  };
  const reader = new PageReader({ settings, spotter, extension }, stop);
  heard.onChange = (changed) => reader.apply(changed);
  answerPage(
    {
      report: () => reader.report(),
      readOn: () => reader.readOn(),
      step: ({ by, ...to }) => reader.step(by, to),
      mentions: ({ id }) => reader.mentions(id),
      goTo: ({ id, nth }) => reader.goTo(id, nth),
      openHere: () => reader.openHere(),
    },
    signal,
  );
  await reader.start();
}

/** The part of a script that a page gets only when it needs it. */
async function load<Name extends keyof LateParts>(name: Name): Promise<LateParts[Name] | undefined> {
  if (!leftPart(name)) await ask('lateScript', { name });
  return leftPart(name);
}
