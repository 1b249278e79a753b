import fronts from 'backstory:fronts';
import { render } from 'preact';
import type { PageView } from '../../lib/messages/page-view';
import '../../components/theme/theme.css';
import '../../components/card/card.css';
import '../../components/popup/popup.css';
import { Popup } from '../../components/popup/Popup';
import type { PopupActions } from '../../components/popup/view';
import type { LineSettings } from '../../components/theme/Legend';
import { Follower } from '../../lib/browser/following/follower';
import { dismissNews, unreadNews } from '../../lib/browser/news/unread-news';
import { settlePausesInTime } from '../../lib/browser/pause/pause';
import { followSettings } from '../../lib/browser/settings';
import { subjectsMarked } from '../../lib/settings/fronts';
import { DEFAULTS } from '../../lib/settings/schema';
import { type ReleaseNews, releases } from '../../lib/words/pages/releases';
import { knownNow } from '../shared/known-now';
import { pageActions } from '../shared/page-actions';
import { followTextSize } from '../shared/text-size';

const root = document.getElementById('app');
if (root) {
  followTextSize();
  const known = knownNow();
  let view: PageView | undefined;
  let news: ReleaseNews | undefined;
  let about = fronts.map((front) => front.about);
  let lines: LineSettings = DEFAULTS;
  const show = () =>
    view && render(<Popup view={view} about={about} lines={lines} known={known} news={news} actions={actions} />, root);
  const tell = (told: ReleaseNews | undefined) => {
    news = told;
    show();
  };
  const follower = new Follower((next) => {
    view = next;
    show();
  });
  const actions: PopupActions = {
    ...pageActions(() => void follower.retry()),
    onNewsRead: () => void dismissNews().then(() => tell(undefined)),
  };
  void unreadNews(releases).then(tell);
  followSettings((settings) => {
    about = subjectsMarked(fronts, settings);
    lines = settings;
    show();
  });
  settlePausesInTime();
  void follower.start();
}
