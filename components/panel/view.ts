import type { CatalogEntry } from '../../lib/messages/catalog';
import type { Ties, Timeline } from '../../lib/messages/overview';
import type { MentionInPage } from '../../lib/messages/protocol';
import type { PopupActions } from '../popup/view';

/** What the user can do in the panel: all that the popup can, and more. */
export interface PanelActions extends Omit<PopupActions, 'openPanel'> {
  /** The first mentions of an entity in the page, each with its sentence. */
  mentions(id: string): Promise<MentionInPage[] | undefined>;
  /** Shows a mention of an entity in the page. The answer is false when the page has none. */
  goTo(id: string, nth: number): Promise<boolean>;
  /** The timeline of these entities, or without ids of all, for an article of this day. */
  timeline(ids: readonly string[] | undefined, article: string | undefined): Promise<Timeline | undefined>;
  /** The ties among these entities. */
  ties(ids: readonly string[]): Promise<Ties | undefined>;
  /** All cards, from A to Z. */
  catalog(): Promise<CatalogEntry[] | undefined>;
}
