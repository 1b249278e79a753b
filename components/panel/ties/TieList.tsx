import { Fragment } from 'preact';
import { type Member, PLACES, type Tie, type Ties } from '../../../lib/messages/overview';
import { between, tieVerb, tiesWords as w } from '../../../lib/words/overview/ties';
import { tieCounts } from './graph';
import { columnName } from './sides';

interface TieListProps {
  ties: Ties;
  onOpen(id: string): void;
}

/** All ties as a list that can be read: below each name what it did, what it covers, to whom it answers. */
export function TieList({ ties: { members, ties }, onOpen }: TieListProps) {
  const byId = new Map(members.map((one) => [one.id, one]));
  const counts = tieCounts(ties);
  const alone = members.filter(({ id }) => !counts.has(id));
  return (
    <section class="tie-list" aria-label={w.list}>
      {PLACES.map((place) => {
        const here = members.filter((one) => one.place === place);
        const telling = here.filter(({ id }) => ties.some(({ from }) => from === id));
        if (telling.length === 0) return null;
        return (
          <Fragment key={place}>
            <h3>{columnName(place, here)}</h3>
            {telling.map((member) => (
              <MemberTies key={member.id} member={member} ties={ties} byId={byId} onOpen={onOpen} />
            ))}
          </Fragment>
        );
      })}
      {alone.length > 0 && (
        <>
          <h3>{w.alone}</h3>
          <p>
            <Names members={alone} nameOf={({ name }) => name} onOpen={onOpen} />
          </p>
        </>
      )}
    </section>
  );
}

interface MemberTiesProps extends Omit<TieListProps, 'ties'> {
  member: Member;
  ties: readonly Tie[];
  byId: ReadonlyMap<string, Member>;
}

/** The ties that begin at a name, one line for each type. */
function MemberTies({ member, ties, byId, onOpen }: MemberTiesProps) {
  const own = ties.filter(({ from }) => from === member.id);
  const types = [...new Set(own.map(({ type }) => type))];
  return (
    <>
      <h4 class={`of-${member.category}`}>
        <button type="button" onClick={() => onOpen(member.id)}>
          {member.name}
        </button>
      </h4>
      <ul>
        {types.map((type) => (
          <li key={type}>
            {tieVerb(member, type)}{' '}
            <Names
              members={own.filter((one) => one.type === type).flatMap(({ to }) => byId.get(to) ?? [])}
              nameOf={({ inText }) => inText}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface NamesProps {
  members: readonly Member[];
  nameOf(member: Member): string;
  onOpen(id: string): void;
}

/** Names in a sentence, each with a way to its card. */
const Names = ({ members, nameOf, onOpen }: NamesProps) => (
  <>
    {members.map((member, nth) => (
      <Fragment key={member.id}>
        <button type="button" class="named" onClick={() => onOpen(member.id)}>
          {nameOf(member)}
        </button>
        {between(nth, members.length)}
      </Fragment>
    ))}
  </>
);
