import { pageCardRenderer } from '../../components/card/render-page-card';
import { hasSheets, nextSpot } from '../../lib/hover/spot';
import { openCardHost } from '../../lib/page/card/host';
import type { CardRenderer } from '../../lib/reader/hovering/card-renderer';
import { readOnAt } from '../../lib/reader/hovering/reading-place';

const { css, render } = pageCardRenderer;

/** Shows cards in a page: renders and places them, in hosts that the page cannot reach, and leads back to the text. */
export const pageCards: CardRenderer = {
  openHost: (near, onTaken, textScale) => openCardHost(near, css, onTaken, textScale),
  hasSheets,
  nextSpot,
  readOnAt,
  render,
};
