import { type KnowledgeIndex, neighbor } from '../knowledge/knowledge-index';
import type { Entity } from '../knowledge/schema/entity';
import type { Subject } from '../knowledge/schema/subject';
import type { Member, Tie, Ties } from '../messages/overview';
import { relations } from '../words/relations';

/** The categories of what acts, and so can be on a side. Deals, measures, goods and ideas are between the sides. */
const ACTORS: ReadonlySet<Entity['category']> = new Set(['person', 'organization', 'place']);

/** Who of these entities is connected with whom, and on which side each stands. Unknown ids are left out. */
export function tiesAmong(ids: readonly string[], index: KnowledgeIndex): Ties {
  const cast = [...new Set(ids)].flatMap((id) => index.entity(id) ?? []);
  const isInCast = new Set(cast);
  const ties = cast.flatMap(({ id: from }) =>
    index
      .edgesOf(from)
      .filter(({ direction, to }) => direction === 'out' && isInCast.has(to))
      .map(({ type, to }): Tie => ({ from, to: to.id, type })),
  );
  return {
    members: cast.map(
      (entity): Member => ({
        ...neighbor(entity),
        inText: entity.inText ?? entity.name,
        ...standingOf(entity, index.subjects),
      }),
    ),
    ties: ties.filter((tie, nth) => !ties.slice(0, nth).some((other) => isSame(tie, other))),
  };
}

/** Whether two relations say the same: one was written twice, or from both ends though it reads alike from either. */
function isSame(a: Tie, b: Tie): boolean {
  if (a.type !== b.type) return false;
  if (a.from === b.from && a.to === b.to) return true;
  const { out, back } = relations[a.type];
  return out === back && a.from === b.to && a.to === b.from;
}

/**
 * The side that an entity is on, and its name. The seeds have it for most. Of the others, a place whose name is an
 * anchor of its front is a side itself, and whoever else acts on a single front is on its partner’s side, except on the
 * main front (the one without `weights`), where some only watch. All others are between the sides.
 */
function standingOf(
  { name, category, side, subjects = [] }: Entity,
  all: readonly Subject[],
): Pick<Member, 'place' | 'side'> {
  if (!ACTORS.has(category)) return { place: 'between' };
  if (side) return { place: isHome(side, all) ? 'home' : 'partner', side };
  const own = all.filter(({ id, weights }) => weights !== 'all' && subjects.includes(id));
  const [front] = own;
  if (!front || own.length > 1) return { place: 'between' };
  const partner = category === 'place' ? front.anchors.find((one) => one === name) : front.weights && front.front;
  return partner ? { place: 'partner', side: partner } : { place: 'between' };
}

/** Whether a side is the one that sets the tariffs. It is among the anchors of the subject that concerns all. */
const isHome = (side: string, all: readonly Subject[]): boolean =>
  all.some(({ weights, anchors }) => weights === 'all' && anchors.includes(side));
