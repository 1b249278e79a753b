import knowledge from 'backstory:knowledge';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../lib/browser/badge';
import { dress } from '../lib/browser/dress';
import { keepEverywhere } from '../lib/browser/everywhere';
import { injectReader, injectSentinels } from '../lib/browser/inject';
import { onStepKey } from '../lib/browser/keys';
import { askPage, isStillThere, listen, type Sender } from '../lib/browser/messages';
import { loadSettings, rescueSettings, watchSettings } from '../lib/browser/settings';
import { cardOf } from '../lib/knowledge/cards';
import { indexKnowledge } from '../lib/knowledge/knowledge-index';
import { BackgroundRequest, type WakeAnswer } from '../lib/messages/background';
import { StepAnswer } from '../lib/messages/page';
import type { Strength } from '../lib/settings/schema';
import { coveringSite } from '../lib/settings/sites';
import { digest } from '../lib/summary/digest';
import { createSearch } from '../lib/summary/search';

// Holds the knowledge base once for the whole browser. Keeps nothing in memory that it cannot lose.
export default defineBackground(() => {
  const index = indexKnowledge(knowledge);
  const search = createSearch(index);

  listen(BackgroundRequest, (request, sender) => {
    switch (request.type) {
      case 'light':
        return light(sender);
      case 'dress':
        return dressAnew(sender);
      case 'card':
        return cardOf(request.id, new Date().toISOString().slice(0, 10), index) ?? null;
      case 'badge':
        return badge(request.count, sender);
      case 'digest':
        return digest(request.counts, index, request.date);
      case 'search':
        return search(request.query);
    }
  });

  onStepKey(async (by) => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
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
  const strength = await strengthAt(url);
  if (strength === undefined) return 'off';
  return (await injectReader(tab.id, strength)) ? 'woken' : 'failed';
}

async function dressAnew({ tab, url }: Sender): Promise<null> {
  if (tab?.id !== undefined && url) await dress(tab.id, await strengthAt(url));
  return null;
}

/** How strongly a page’s names are underlined; undefined where Backstory is off. */
async function strengthAt(url: string): Promise<Strength | undefined> {
  const { offSites, strength } = await loadSettings();
  return coveringSite(new URL(url).hostname, offSites) ? undefined : strength;
}

/** A tab’s count is cleared by the browser when it goes on to another page; one that comes late would stay there. */
async function badge(count: number, sender: Sender): Promise<null> {
  const { badge: shown } = await loadSettings();
  const id = sender.tab?.id;
  if (id !== undefined && (await isStillThere(sender))) await showBadge(id, shown ? count : 0);
  return null;
}
