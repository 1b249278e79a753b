import knowledge from 'backstory:knowledge';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../lib/browser/badge';
import { keepEverywhere } from '../lib/browser/everywhere';
import { injectReader, injectSentinels } from '../lib/browser/inject';
import { askPage, isStillThere, listen, type Sender } from '../lib/browser/messages';
import { loadSettings, rescueSettings, watchSettings } from '../lib/browser/settings';
import { cardOf } from '../lib/knowledge/cards';
import { indexKnowledge } from '../lib/knowledge/knowledge-index';
import { BackgroundRequest } from '../lib/messages/background';
import { StepAnswer } from '../lib/messages/page';
import { offRule } from '../lib/settings/sites';
import { digest } from '../lib/summary/digest';
import { searcher } from '../lib/summary/search';

// Holds the knowledge base once for the whole browser. Keeps nothing in memory that it cannot lose.
export default defineBackground(() => {
  const index = indexKnowledge(knowledge);
  const search = searcher(index);

  listen(BackgroundRequest, (request, sender) => {
    switch (request.type) {
      case 'light':
        return light(sender);
      case 'card':
        return Promise.resolve(cardOf(request.id, new Date().toISOString().slice(0, 10), index) ?? null);
      case 'badge':
        return badge(request.count, sender);
      case 'digest':
        return Promise.resolve(digest(request.counts, index, request.date));
      case 'search':
        return Promise.resolve(search(request.query));
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

async function light({ tab, url }: Sender): Promise<{ lit: boolean }> {
  if (tab?.id === undefined || !url) return { lit: false };
  const { offSites } = await loadSettings();
  if (offRule(new URL(url).hostname, offSites)) return { lit: false };
  return { lit: await injectReader(tab.id) };
}

/** A tab’s count is cleared by the browser when it goes on to another page; one that comes late would stay there. */
async function badge(count: number, sender: Sender): Promise<null> {
  const { badge: shown } = await loadSettings();
  const id = sender.tab?.id;
  if (id !== undefined && (await isStillThere(sender))) await showBadge(id, shown ? count : 0);
  return null;
}
