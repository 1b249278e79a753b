import fronts from 'backstory:fronts';
import newest from 'backstory:newest';
import { render } from 'preact';
import '../../components/theme/theme.css';
import '../../components/card/card.css';
import '../../components/panel/panel.css';
import { Panel } from '../../components/panel/Panel';
import { Follower } from '../../lib/browser/following/follower';
import { openedLately, watchOpened } from '../../lib/browser/panel/opened-lately';
import type { PageView, ShownPage } from '../../lib/messages/page-view';
import { isKnowledgeOld } from '../../lib/summary/knowledge-age';
import { panelActions } from './actions';

const root = document.getElementById('app');
if (root) {
  const known = { until: newest, isOld: isKnowledgeOld(newest, new Date().toISOString().slice(0, 10)) };
  let shown: { view: PageView; page: ShownPage } | undefined;
  let lately = await openedLately();
  const show = () => {
    if (shown) render(<Panel {...shown} fronts={fronts} known={known} lately={lately} actions={actions} />, root);
  };
  const follower = new Follower((view, page) => {
    shown = { view, page };
    show();
  });
  const actions = panelActions(() => void follower.retry());
  watchOpened((ids) => {
    lately = ids;
    show();
  });
  void follower.start();
}
