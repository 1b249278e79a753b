import fronts from 'backstory:fronts';
import newest from 'backstory:newest';
import { render } from 'preact';
import '../../components/theme/theme.css';
import '../../components/card/card.css';
import '../../components/popup/popup.css';
import { Popup } from '../../components/popup/Popup';
import type { PopupView } from '../../components/popup/view';
import { Follower } from '../../lib/browser/following/follower';
import { isKnowledgeOld } from '../../lib/summary/knowledge-age';
import { popupActions } from './actions';

const root = document.getElementById('app');
if (root) {
  const known = { until: newest, isOld: isKnowledgeOld(newest, new Date().toISOString().slice(0, 10)) };
  const about = fronts.map((one) => one.about);
  const show = (view: PopupView) => render(<Popup view={view} about={about} known={known} actions={actions} />, root);
  const follower = new Follower(show);
  const actions = popupActions(() => void follower.retry());
  void follower.start();
}
