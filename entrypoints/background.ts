import knowledge from 'backstory:knowledge';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { flagsOf, registerFlagScript } from '../lib/browser/before-sentinel';
import { injectLateScript, injectSentinels, wakeReader } from '../lib/browser/inject';
import { onCommand } from '../lib/browser/keys';
import { offerInAddressBar } from '../lib/browser/lookup/address-bar';
import { openCardPage } from '../lib/browser/lookup/card-page';
import { lookupEntry } from '../lib/browser/lookup/menu-entry';
import { offerMenus } from '../lib/browser/menus/menus';
import { answer, askPage } from '../lib/browser/messages';
import { welcome } from '../lib/browser/news/first-run';
import { rememberUpdate } from '../lib/browser/news/unread-news';
import { panelEntries } from '../lib/browser/panel/menu-entry';
import { openPanel } from '../lib/browser/panel/opening';
import { injectPauseEnd } from '../lib/browser/pause/inject-pause-end';
import { PAUSE_ENTRIES } from '../lib/browser/pause/menu-entries';
import { settlePause, settlePausesInTime, togglePause } from '../lib/browser/pause/pause';
import { showPauseNow } from '../lib/browser/pause/toolbar-icon';
import { chooseMuted, chooseSite, loadSettings, rescueSettings, watchSettings } from '../lib/browser/settings';
import { showCountOf } from '../lib/browser/toolbar/badge';
import { updateUnderlineSheet } from '../lib/browser/underline-sheet';
import { cardOf } from '../lib/knowledge/cards/card-of';
import type { Page } from '../lib/knowledge/cards/relevance';
import { indexKnowledge } from '../lib/knowledge/knowledge-index';
import { suggestionsOf, typedSuggestion } from '../lib/lookup/suggestions';
import { createLookup } from '../lib/lookup/text-lookup';
import type { ShownCard } from '../lib/messages/card-tools';
import { COMMANDS } from '../lib/messages/commands';
import { LONGEST_QUERY, toBackground } from '../lib/messages/protocol';
import { copyOf } from '../lib/outgoing/copy';
import { exportOf } from '../lib/outgoing/page/export';
import { reportsOf } from '../lib/outgoing/report';
import { tiesAmong } from '../lib/overview/ties';
import { timelineOf } from '../lib/overview/timeline';
import { SUGGESTS_IN_XML } from '../lib/platform/capabilities';
import { ISSUES } from '../lib/platform/issues';
import type { Settings } from '../lib/settings/schema';
import { catalogOf } from '../lib/summary/catalog';
import { digest } from '../lib/summary/digest';
import { newestEvents } from '../lib/summary/newest';
import { partnersAsked, ratesFound } from '../lib/summary/rates';
import { createSearch } from '../lib/summary/search/search';
import { today } from './shared/today';

// Holds the knowledge base once for the whole browser. Keeps nothing in memory that it cannot lose.
export default defineBackground(() => {
  const index = indexKnowledge(knowledge);
  const search = createSearch(index);
  const card = (id: string, article: string | undefined, page?: Page) =>
    cardOf(id, { today: today(), article }, index, page) ?? null;
  /** The card that is shown, also where another day has begun since. */
  const shown = ({ id, ...days }: ShownCard) => cardOf(id, days, index);

  answer(toBackground, {
    async wake(_, sender) {
      const answer = await wakeReader(sender);
      if (answer === 'off') void injectPauseEnd(sender);
      return answer;
    },
    updateUnderlineSheet(_, sender) {
      void injectPauseEnd(sender);
      return updateUnderlineSheet(sender);
    },
    lateScript: ({ name }, sender) => injectLateScript(sender, name),
    settings: () => loadSettings(),
    card: ({ id, article, ...page }) => card(id, article, page),
    copy({ card, ...what }) {
      const made = shown(card);
      return made ? copyOf(made, what) : null;
    },
    reports({ card, sentence }, { url = '' }) {
      const made = shown(card);
      return made ? reportsOf(made, { sentence, page: url }, ISSUES) : [];
    },
    mute: ({ id, muted }) => chooseMuted(id, muted).then(() => null),
    switchSite: ({ on }, { url = '' }) => chooseSite(new URL(url).hostname, on),
    settlePause: () => settlePause().then(() => null),
    badge: ({ count }, sender) => showCountOf(sender, count),
    digest: ({ counts, fronts, article }) => digest(counts, { today: today(), article }, index, fronts),
    export({ counts, fronts, article, form, title = '', address = '' }) {
      const made = digest(counts, { today: today(), article }, index, fronts);
      const cards = made.cast.flatMap(({ id }) => card(id, article) ?? []);
      return exportOf(form, { title, address }, made, cards);
    },
    timeline: ({ ids, article }) => timelineOf(ids, { today: today(), article }, index),
    ties: ({ ids }) => tiesAmong(ids, index),
    newest: () => newestEvents(today(), index),
    rates: ({ query }) => ratesFound(query, today(), index),
    search: ({ query }) => search(query),
    catalog: () => catalogOf(index),
  });

  onCommand(async (command, tab) => {
    const what = COMMANDS[command];
    if (what === 'panel') return openPanel(tab?.windowId);
    // Where it cannot be stored, all stays as it was.
    if (what === 'pause') return togglePause().catch(() => undefined);
    const { id } = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0] ?? {};
    const { type, ...fields } = what;
    if (id !== undefined) await askPage(id, type, fields);
  });

  const asksForRates = (text: string) =>
    partnersAsked(text, index) !== undefined && ratesFound(text, today(), index) !== null;
  const lookup = createLookup(index.entities, asksForRates);
  const showEntries = offerMenus([lookupEntry(lookup), ...panelEntries(), ...PAUSE_ENTRIES]);
  const form = SUGGESTS_IN_XML ? 'xml' : 'text';
  offerInAddressBar({
    suggest: (typed) => suggestionsOf(search(typed.slice(0, LONGEST_QUERY)), form),
    typed: (typed) => typedSuggestion(typed, form),
    onEnter: (typed, disposition) => openCardPage(lookup(typed), disposition),
  });

  const tellSentinels = (settings: Settings) =>
    Promise.all(flagsOf(settings).map(([flag, isRaised]) => registerFlagScript(flag, isRaised))).catch(() => undefined);
  const showPauseAndEntries = () => Promise.all([showPauseNow(), showEntries()]).catch(() => undefined);
  watchSettings((settings) => {
    void tellSentinels(settings);
    void showPauseAndEntries();
  });
  settlePausesInTime();
  const tellNewSentinels = () =>
    loadSettings()
      .then(tellSentinels)
      .catch(() => undefined);
  // When the browser starts, the button may not show the pause that is stored. If it ended amid an update before, the
  // scripts for the sentinels are missing.
  browser.runtime.onStartup.addListener(() => {
    void showPauseAndEntries();
    void tellNewSentinels();
  });

  browser.runtime.onInstalled.addListener(async ({ reason, previousVersion }) => {
    await rescueSettings();
    await tellNewSentinels(); // An update has removed the scripts.
    // These come before the tabs, of which one that hangs would hold them up.
    await rememberUpdate(previousVersion);
    await welcome(reason).catch(() => undefined);
    await showPauseAndEntries();
    await injectSentinels(await loadSettings());
  });
});
