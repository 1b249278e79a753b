import { ageInDays } from '../knowledge/dates';

/** After how many days without a newer source the popup says that what is known grows old. */
const KNOWLEDGE_OLD_AFTER_DAYS = 120;

/** Whether the installed knowledge, whose newest source is of the day `newest`, has grown old by `today`. */
export const isKnowledgeOld = (newest: string, today: string): boolean =>
  ageInDays(newest, today) > KNOWLEDGE_OLD_AFTER_DAYS;
