import knowledge from 'backstory:knowledge';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../lib/browser/badge';
import { keepEverywhere } from '../lib/browser/everywhere';
import { injectReader, injectSentinels } from '../lib/browser/inject';
import { askPage, isStillThere, listen, type Sender } from '../lib/browser/messages';
import { loadSettings, rescueSettings, watchSettings } from '../lib/browser/settings';
import { cardMaker } from '../lib/knowledge/cards';
import { BackgroundRequest, type WakeAnswer } from '../lib/messages/background';
import { StepAnswer } from '../lib/messages/page';
import { offRule } from '../lib/settings/sites';
import { digest } from '../lib/summary/digest';
import { searcher } from '../lib/summary/search';

// Holds the knowledge base once for the whole browser. Keeps nothing in memory that it cannot lose.
export default defineBackground(() => {
  const cardOf = cardMaker(knowledge);
  const search = searcher(knowledge);

  listen(BackgroundRequest, (request, sender) => {
    switch (request.type) {
      case 'light':
        return light(sender);
      case 'card':
        return cardOf(request.id, new Date().toISOString().slice(0, 10)) ?? null;
      case 'badge':
        return badge(request.count, sender);
      case 'digest':
        return digest(request.counts, knowledge, request.date);
      case 'search':
        return search(request.query);
    }
  });

  browser.commands.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const by = command === 'previous-mention' ? -1 : 1;
    if (tab?.id !== undefined) await askPage(tab.id, { type: 'step', by }, StepAnswer);
  });

  watchSettings(({ everywhere }) => void keepEverywhere(everywhere));

  browser.runtime.onInstalled.addListener(async () => {
    await rescueSettings();
    await keepEverywhere((await loadSettings()).everywhere); // Gone with the copy that was updated.
    await injectSentinels();
  });
});

async function light({ tab, url }: Sender): Promise<WakeAnswer> {
  if (tab?.id === undefined || !url) return 'failed';
  const { offSites } = await loadSettings();
  if (offRule(new URL(url).hostname, offSites)) return 'off';
  return (await injectReader(tab.id)) ? 'woken' : 'failed';
}

/** A tab’s count is cleared by the browser when it goes on to another page; one that comes late would stay there. */
async function badge(count: number, sender: Sender): Promise<null> {
  const { badge: shown } = await loadSettings();
  const id = sender.tab?.id;
  if (id !== undefined && (await isStillThere(sender))) await showBadge(id, shown ? count : 0);
  return null;
}
