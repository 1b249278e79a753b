import { loadKnowledge } from '../../../lib/build/load';
import type { Card, CardSource } from '../../../lib/knowledge/card';
import { cardOf } from '../../../lib/knowledge/cards/card-of';
import { indexKnowledge } from '../../../lib/knowledge/knowledge-index';
import type { Digest } from '../../../lib/messages/digest';
import { backgroundOf, type PageBackground, type SeenPage } from '../../../lib/outgoing/page/background';
import { digest } from '../../../lib/summary/digest';

export const TODAY = '2026-11-24';

/** Five stories: whom and what each names, the most named first, and its day. One has none. */
export const CASTS: Record<string, { ids: string[]; article?: string }> = {
  'the talks with China': {
    ids: 'he-lifeng scott-bessent jamieson-greer geneva-truce rare-earths li-chenggang donald-trump xi-jinping'.split(
      ' ',
    ),
    article: '2025-06-02',
  },
  'the tariffs on Canada': {
    ids: 'mark-carney donald-trump dominic-leblanc canada-counter-tariffs canada-tariffs-2025 us-canada-talks'.split(
      ' ',
    ),
    article: '2025-08-05',
  },
  'the deal with Europe': {
    ids: 'ursula-von-der-leyen maros-sefcovic eu-deal donald-trump howard-lutnick'.split(' '),
    article: '2025-07-28',
  },
  'the ruling of the Supreme Court': { ids: 'us-supreme-court ieepa ieepa-refunds john-roberts'.split(' ') },
  'the deal with Switzerland': { ids: 'swiss-deal guy-parmelin jamieson-greer'.split(' '), article: '2025-11-15' },
};

const index = indexKnowledge(await loadKnowledge('seeds'));

/** All sources of the seeds, numbered as on a card that cites them all. */
export const ALL_SOURCES: CardSource[] = (await loadKnowledge('seeds')).sources.map(
  ({ id: _, side: __, ...source }, at) => ({
    ...source,
    number: at + 1,
  }),
);

/** What the background script makes of a story: its digest and the cards of its cast. */
export function madeOf(story: string): { made: Digest; cards: Card[] } {
  const { ids, article } = CASTS[story] ?? { ids: [] };
  const days = { today: TODAY, article };
  const counts = ids.map((id, at) => ({ id, count: ids.length - at }));
  const made = digest(counts, days, index);
  return { made, cards: made.cast.map(({ id }) => cardOf(id, days, index) as Card) };
}

/** The background of a story. */
export function storyBackground(story: string, page: SeenPage = { title: 'A story', address: '' }): PageBackground {
  const { made, cards } = madeOf(story);
  return backgroundOf(page, made, cards);
}
