import { createContext } from 'preact';
import type { CardTools } from '../../../lib/messages/card-tools';

/**
 * What can be done with what a card says (copying, reports), and the id of the card. Undefined where a card can only be
 * read.
 */
export const UsedTools = createContext<{ id: string; tools: CardTools } | undefined>(undefined);
