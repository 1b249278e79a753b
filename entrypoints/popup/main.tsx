import fronts from 'backstory:fronts';
import newest from 'backstory:newest';
import { render } from 'preact';
import '../../components/theme/theme.css';
import '../../components/card/card.css';
import '../../components/popup/popup.css';
import { Popup } from '../../components/popup/Popup';
import type { PopupActions, PopupView } from '../../components/popup/view';
import { dismissNews, unreadNews } from '../../lib/browser/news/unread-news';
import { isKnowledgeOld } from '../../lib/summary/knowledge-age';
import { type ReleaseNews, releases } from '../../lib/words/pages/releases';
import { popupActions } from './actions';
import { Follower } from './follow';

const root = document.getElementById('app');
if (root) {
  const known = { until: newest, isOld: isKnowledgeOld(newest, new Date().toISOString().slice(0, 10)) };
  const about = fronts.map((one) => one.about);
  let view: PopupView | undefined;
  let news: ReleaseNews | undefined;
  const show = () => {
    if (view) render(<Popup view={view} about={about} known={known} news={news} actions={actions} />, root);
  };
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
  void follower.start();
}
