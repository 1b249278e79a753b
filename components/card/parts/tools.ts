import { createContext } from 'preact';
import type { Card } from '../../../lib/knowledge/card';
import type { CardTools, ShownCard } from '../../../lib/messages/card-tools';

/**
 * What can be done with what a card says (copying, reports), and which card that is. Undefined where a card can only be
 * read.
 */
export const UsedTools = createContext<{ card: ShownCard; tools: CardTools } | undefined>(undefined);

/** Which card this is, for whoever makes it again. */
export const shownCard = ({ id, today, article }: Card): ShownCard => ({
  id,
  today,
  ...(article && { article: article.day }),
});
