import newest from 'backstory:newest';
import type { Known } from '../../components/theme/Age';
import { isKnowledgeOld } from '../../lib/summary/knowledge-age';
import { today } from './today';

/** The last day that the knowledge base covers, and whether that is long ago by now. */
export const knownNow = (): Known => ({ until: newest, isOld: isKnowledgeOld(newest, today()) });
