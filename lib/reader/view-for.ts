import type { HoverEvent } from '../hover/state';
import { sentenceOf } from '../page/around/sentence';
import type { Mark } from '../page/marking/marks';
import { TEXT_SCALES } from '../settings/text-size';
import { CardView } from './card-view';
import { keepingTools } from './keeping-tools';
import type { PageState } from './page-state';

/** The view of the cards of a page, which tells what happens on them. */
export function viewFor(page: PageState, tell: (event: HoverEvent<Mark>) => void): CardView {
  const keep = () => tell({ type: 'pin', pinned: true });
  return new CardView(page.underlines, {
    fetchCard: (id) => page.fetchCard(id),
    textScale: () => TEXT_SCALES[page.settings.textSize],
    tools: (mark) =>
      keepingTools(
        page.tools(() => sentenceOf(mark)),
        keep,
      ),
    onInside: (inside) => tell({ type: 'card', inside }),
    onPlaced: () => tell({ type: 'placed' }),
    onFocus: (inside) => tell({ type: 'focus', inside }),
    onGrow: () => tell({ type: 'grow' }),
    onPin: (pinned) => tell({ type: 'pin', pinned }),
    onClose: () => tell({ type: 'close' }),
    onTaken: () => tell({ type: 'close' }),
  });
}
