import { render } from 'preact';
import '../../components/theme/theme.css';
import '../../components/card/card.css';
import '../../components/popup/popup.css';
import { Popup } from '../../components/popup/Popup';
import { popupActions } from './actions';
import { readPage } from './page';

const root = document.getElementById('app');
if (root) {
  const show = (view: Parameters<typeof Popup>[0]['view']) =>
    render(<Popup view={view} actions={popupActions(() => readPage().then(show))} />, root);
  show({ state: 'loading' });
  void readPage(show).then(show);
}
