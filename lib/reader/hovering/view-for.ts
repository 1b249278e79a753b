import type { HoverEvent } from '../../hover/state';
import type { Card } from '../../knowledge/card';
import type { CardTools } from '../../messages/card-tools';
import { type Divide, sentenceOf } from '../../page/around/sentence';
import { dayOfOtherArticle } from '../../page/date/day-of-other-article';
import type { Mark } from '../../page/marking/marks';
import type { Underlines } from '../../page/marking/underlines';
import type { Settings } from '../../settings/schema';
import { TEXT_SCALES } from '../../settings/text-size';
import { CardView } from './card-view';
import { keepingTools } from './keeping-tools';

/** A page whose names are underlined, as far as hovering needs to know it. */
export interface MarkedPage {
  readonly settings: Pick<Settings, 'hoverDelayMs' | 'textSize'>;
  readonly underlines: Underlines;
  /** The card of an entity as it reads beside this page, or beside an article on it, of that day or of none (empty). */
  fetchCard(id: string, article?: string): Promise<Card | null | undefined>;
  /** Divides a text into sentences. */
  readonly divide: Divide;
  /**
   * What can be done with a card on this page. `sentenceOn` gives the sentence in which the page names an entity; it is
   * empty for one to whose card another’s has turned.
   */
  tools(sentenceOn: (id: string) => string): CardTools | undefined;
  /** Hears whose card is open by now, if one is. */
  opens(id: string | undefined): void;
}

/** The view of the cards of a page, which tells what happens on them. */
export function viewFor(page: MarkedPage, tell: (event: HoverEvent<Mark>) => void): CardView {
  const keep = () => tell({ type: 'pin', pinned: true });
  return new CardView(page.underlines, {
    fetchCard: (id, { block }) => page.fetchCard(id, dayOfOtherArticle(block.element)),
    textScale: () => TEXT_SCALES[page.settings.textSize],
    tools: (mark) =>
      keepingTools(
        page.tools((id) => (id === mark.id ? sentenceOf(mark, page.divide) : '')),
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
