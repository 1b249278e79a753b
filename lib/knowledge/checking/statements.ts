import type { Cited } from '../citations';
import type { Entity } from '../schema/entity';

/** A statement of an entity’s file that cites sources, with the path of its field. */
export interface Statement {
  field: string;
  cited: Cited;
}

/** Every statement of an entity’s own file that cites sources. */
export function statementsOf({ standing, facts, relations }: Entity): Statement[] {
  return [
    ...(standing ? [{ field: 'standing', cited: standing }] : []),
    ...facts.map((fact, at) => ({ field: `facts.${at}`, cited: fact })),
    ...facts.flatMap((fact, at) =>
      fact.is === 'state' && fact.ended ? [{ field: `facts.${at}.ended`, cited: fact.ended }] : [],
    ),
    ...relations.map((relation, at) => ({ field: `relations.${at}`, cited: relation })),
  ];
}
