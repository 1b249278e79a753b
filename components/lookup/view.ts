import type { Card } from '../../lib/knowledge/card';
import type { CardTools } from '../../lib/messages/card-tools';
import type { PopupActions } from '../popup/view';

/**
 * What the page of cards shows. `search`: nothing yet, or what is looked for. `unknown`: no entity has this id.
 * `failed`: the card could not be loaded.
 */
export type CardPageView =
  | { state: 'card'; card: Card }
  | { state: 'search'; query: string }
  | { state: 'unknown'; id: string }
  | { state: 'failed' };

/** What the user can do on the page of cards. */
export interface CardPageActions extends Pick<PopupActions, 'search' | 'rates' | 'newest' | 'onSettings' | 'onRetry'> {
  /** What can be done with what a card says. */
  tools: CardTools;
  onOpen(id: string): void;
  /** Called with what is typed into the search while the view is `search`. */
  onQuery(query: string): void;
}

/** The title of the tab: the name on the card, or `otherwise` where no card is shown. */
export const titleOf = (view: CardPageView, otherwise: string): string =>
  view.state === 'card' ? view.card.name : otherwise;
