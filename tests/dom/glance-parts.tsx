import knowledge from 'backstory:knowledge';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished, vi } from 'vitest';
import cardCss from '../../components/card/card.css?inline';
import { PageCard, type PageCardProps } from '../../components/card/PageCard';
import themeCss from '../../components/theme/theme.css?inline';
import { hasSheets, nextSpot, type Spot } from '../../lib/hover/spot';
import type { Card } from '../../lib/knowledge/card';
import { cardOf } from '../../lib/knowledge/cards/card-of';
import type { Page } from '../../lib/knowledge/cards/relevance';
import { indexKnowledge } from '../../lib/knowledge/knowledge-index';
import { openCardHost } from '../../lib/page/card/host';

const index = indexKnowledge(knowledge);

/** The day on which the tests read, and that of their article. */
export const TODAY = '2026-11-24';
export const ARTICLE = '2025-06-02';

/** The card of an entity beside an article of a day, on a page on these fronts that has these names. */
export function cardBeside(id: string, article: string | undefined, today = TODAY, page: Page = {}): Card {
  const card = cardOf(id, { today, article }, index, page);
  if (!card) throw new Error(`no card ${id}`);
  return card;
}

/** The cards of all entities beside the same article. */
export const allCards = (article: string | undefined): Card[] =>
  knowledge.entities.map(({ id }) => cardBeside(id, article));

const { attachShadow } = Element.prototype;

/**
 * Opens a card as the reader does, but in an open shadow root, so that axe can look into it: beside a name at this
 * height of the window.
 */
export function openInPage(
  card: Card,
  given: Partial<PageCardProps> = {},
  { nameAt = 60, scheme = 'light', textScale = 1 } = {},
) {
  const opening = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    return attachShadow.call(this, { ...init, mode: 'open' });
  });
  const host = openCardHost(document.body, `${themeCss}\n${cardCss}\n*{animation:none!important}`, () => {}, textScale);
  opening.mockRestore();
  const { mount } = host;
  mount.className = 'backstory in-page';
  mount.style.colorScheme = scheme;
  const anchor = [{ left: 40, right: 120, top: nameAt, bottom: nameAt + 20 }];
  let spot: Spot | undefined;
  let props: PageCardProps = {
    initial: card,
    size: 'glance',
    pinned: false,
    fetchCard: async (id) => cardBeside(id, card.article?.day),
    onGrow: vi.fn(),
    onPin: vi.fn(),
    onClose: vi.fn(),
    onResize() {
      const viewport = { width: innerWidth, height: innerHeight };
      const size = host.measure(hasSheets(viewport) ? { ...viewport, scale: 1 } : undefined);
      spot = nextSpot({ anchor, card: size, viewport }, spot, props);
      host.move(spot);
    },
    ...given,
  };
  const show = (changed: Partial<PageCardProps>) => {
    props = { ...props, ...changed };
    act(() => render(<PageCard {...props} />, mount));
  };
  onTestFinished(() => {
    render(null, mount);
    host.remove();
  });
  show({});
  return {
    host,
    mount,
    props,
    show,
    anchor,
    article: mount.querySelector('article') as HTMLElement,
    dialog: mount.querySelector('[role="dialog"]') as HTMLElement,
    /** What stands behind the marks of sources does not belong to a text. */
    textOf(selector: string): string[] {
      return [...mount.querySelectorAll(selector)].map((one) => {
        const copy = one.cloneNode(true) as Element;
        for (const mark of copy.querySelectorAll('.mark')) mark.remove();
        return copy.textContent ?? '';
      });
    },
  };
}
