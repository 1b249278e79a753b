import newest from 'backstory:newest';
import type { KnownUntil } from '../../components/theme/Age';
import { isKnowledgeOld } from '../../lib/summary/knowledge-age';
import { today } from './today';

/** The last day that the knowledge base covers, and whether that is long ago by now. */
export const knownNow = (): KnownUntil => ({ until: newest, isOld: isKnowledgeOld(newest, today()) });
