import { pageCardRenderer } from '../../components/card/render-page-card';
import { isBetween } from '../../lib/hover/gap';
import { openCardHost } from '../../lib/page/card/host';
import { listenToCard } from '../../lib/reader/hovering/card-events';
import type { CardRenderer } from '../../lib/reader/hovering/card-renderer';
import { followName } from '../../lib/reader/hovering/following';
import { placeHost } from '../../lib/reader/hovering/placing';
import { readOnAt } from '../../lib/reader/hovering/reading-place';

const { css, render } = pageCardRenderer;

/** Shows cards in a page: renders and places them, in hosts that the page cannot reach, and leads back to the text. */
export const pageCards: CardRenderer = {
  openHost: (near, onTaken, textScale) => openCardHost(near, css, onTaken, textScale),
  listenToCard,
  placeHost,
  isBetween,
  followName,
  readOnAt,
  render,
};
