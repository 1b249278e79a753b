import fronts from 'backstory:fronts';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/theme/theme.css';
import '../../components/welcome/welcome.css';
import { Welcome } from '../../components/welcome/Welcome';
import { commandKeys } from '../../lib/browser/keys';
import { isAlive } from '../../lib/browser/lifetime';
import { hasPanel } from '../../lib/browser/panel/opening';
import { settlePausesInTime } from '../../lib/browser/pause/pause';
import { answerPage, ask, hearSettings } from '../../lib/browser/plain-messages';
import { reportChannel } from '../../lib/browser/report-channel';
import type { CardTools } from '../../lib/messages/card-tools';
import { DEFAULTS, type Settings } from '../../lib/settings/schema';
import { welcomeWords } from '../../lib/words/pages/welcome';
import { knownNow } from '../shared/known-now';
import { pageCards } from '../shared/page-cards';
import { followFontSize } from '../shared/text-size';
import { LiveStory } from './live-story';
import { storyText } from './story';

const root = document.getElementById('app');
if (root) {
  followFontSize();
  document.title = welcomeWords.title;
  const known = knownNow();
  const stop = new AbortController();
  // The settings may change while the keys are awaited.
  const heard = hearSettings(stop.signal);
  const [keys] = await Promise.all([commandKeys(), heard.asked]);
  const { text, names } = storyText();
  const article = welcomeWords.storyDay;
  const tools: CardTools = {
    copy: (card, what) => ask('copy', { card, ...what }),
    mute: (id, muted) => ask('mute', { id, muted }),
  };
  const show = (settings: Settings) =>
    render(
      <Welcome
        settings={settings}
        story={text}
        keys={keys}
        hasTouch={navigator.maxTouchPoints > 0}
        known={known}
        fronts={fronts.filter(({ concernsAll }) => !concernsAll).map(({ front }) => front)}
        hasPanel={hasPanel()}
        hasMenus={browser.contextMenus !== undefined}
        keyword={browser.omnibox && browser.runtime.getManifest().omnibox?.keyword}
        onSettings={() => void browser.runtime.openOptionsPage()}
        onLookUp={() => void browser.tabs.create({ url: browser.runtime.getURL('/card.html') })}
      />,
      root,
    );
  const settings = heard.newest ?? DEFAULTS;
  show(settings);
  const element = root.querySelector<HTMLElement>('.story');
  if (element) {
    const around = {
      isAlive,
      loadRenderer: async () => pageCards,
      fetchCard: (id: string) => ask('card', { id, article }),
      tools,
      reports: reportChannel(),
      date: article,
      fronts: ['china'],
    };
    settlePausesInTime(); // The story is not marked in a pause, and no other script may see when that is over.
    const story = new LiveStory(element, names, settings, around, stop);
    heard.onChange = (changed) => {
      show(changed);
      story.apply(changed);
    };
    answerPage(
      {
        report: () => story.report(),
        readOn: () => story.report(),
        step: ({ by, ...to }) => ({ found: story.stepping.step(by, to) }),
        mentions: ({ id }) => story.mentions(id),
        goTo: ({ id, nth }) => ({ found: story.stepping.goTo(id, nth) }),
        openHere: () => ({ found: story.stepping.openHere() }),
      },
      stop.signal,
    );
  }
}
