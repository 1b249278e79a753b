import type { Cited } from '../citations';
import type { Entity } from '../schema/entity';
import type { Fact } from '../schema/fact';

/** A statement of an entity’s file that cites sources, with the path of its field. */
export interface Statement {
  field: string;
  cited: Cited;
}

/** The field of the fact at a place of a card: by its id, if it has one, as the schema’s own faults call it. */
export const fieldOfFact = ({ id }: Fact, at: number): string => `facts.${id ?? at}`;

/** Every statement of an entity’s own file that cites sources. */
export function statementsOf({ standing, facts, relations }: Entity): Statement[] {
  return [
    ...(standing ? [{ field: 'standing', cited: standing }] : []),
    ...facts.map((fact, at) => ({ field: fieldOfFact(fact, at), cited: fact })),
    ...facts.flatMap((fact, at) =>
      fact.is === 'state' && fact.ended ? [{ field: `${fieldOfFact(fact, at)}.ended`, cited: fact.ended }] : [],
    ),
    ...relations.map((relation, at) => ({ field: `relations.${at}`, cited: relation })),
  ];
}
