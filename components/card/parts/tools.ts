import { createContext } from 'preact';
import type { CardTools } from '../../../lib/messages/card-tools';

/** What the user can do with what a card says, and whose card that is. Nothing where it is only to be read. */
export const UsedTools = createContext<{ id: string; tools: CardTools } | undefined>(undefined);
