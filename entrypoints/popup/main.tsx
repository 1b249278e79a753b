import fronts from 'backstory:fronts';
import { render } from 'preact';
import '../../components/theme/theme.css';
import '../../components/card/card.css';
import '../../components/popup/popup.css';
import { Popup } from '../../components/popup/Popup';
import type { PopupActions, PopupView } from '../../components/popup/view';
import { Follower } from '../../lib/browser/following/follower';
import { dismissNews, unreadNews } from '../../lib/browser/news/unread-news';
import { settlePausesInTime } from '../../lib/browser/pause/pause';
import { followSettings } from '../../lib/browser/settings';
import { aboutOf } from '../../lib/settings/fronts';
import { type ReleaseNews, releases } from '../../lib/words/pages/releases';
import { knownNow } from '../shared/known-now';
import { followTextSize } from '../shared/text-size';
import { popupActions } from './actions';

const root = document.getElementById('app');
if (root) {
  followTextSize();
  const known = knownNow();
  let view: PopupView | undefined;
  let news: ReleaseNews | undefined;
  let about = fronts.map((front) => front.about);
  const show = () =>
    view && render(<Popup view={view} about={about} known={known} news={news} actions={actions} />, root);
  const tell = (told: ReleaseNews | undefined) => {
    news = told;
    show();
  };
  const follower = new Follower((next) => {
    view = next;
    show();
  });
  const actions: PopupActions = {
    ...popupActions(() => void follower.retry()),
    onNewsRead: () => void dismissNews().then(() => tell(undefined)),
  };
  void unreadNews(releases).then(tell);
  followSettings((settings) => {
    about = aboutOf(fronts, settings);
    show();
  });
  settlePausesInTime();
  void follower.start();
}
