import type { Entity } from '../../../lib/knowledge/schema/entity';
import type { State } from '../../../lib/knowledge/schema/fact';

/** The end of a state: the day, and the place in a source that says so. */
export type Ending = NonNullable<State['ended']>;

/**
 * The state that `wanted` names, by its id or by its place among the facts (from 0). Throws one plain sentence where it
 * cannot end.
 */
export function stateThatCanEnd(entity: Entity, wanted: string): State {
  const fact = entity.facts.find(({ id }) => id === wanted) ?? entity.facts[/^\d+$/.test(wanted) ? Number(wanted) : -1];
  if (!fact) throw new Error(`${entity.id} has no fact “${wanted}”; it takes an id, or a place from 0`);
  if (fact.is === 'act') throw new Error(`“${fact.text}” is an act, which stays true: only a state ends`);
  if (fact.ended) throw new Error(`“${fact.text}” has ended on ${fact.ended.on} already`);
  if (fact.replacedBy) throw new Error(`“${fact.text}” was replaced by ${fact.replacedBy}, which says enough`);
  return fact;
}

/**
 * The text of an entity’s file with an ending written into one of its states. All else stays as it was. Throws an error
 * of one sentence where the file does not have the text of the state.
 */
export function writeEnding(file: string, state: State, ending: Ending): string {
  const at = file.indexOf(JSON.stringify(state.text));
  const end = at < 0 ? -1 : endOfObject(file, at);
  if (end < 0) throw new Error(`“${state.text}” is not written in the file as it is read: write the ending by hand`);
  const before = file.slice(0, end).trimEnd();
  const parts = Object.entries(ending).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `${before}, "ended": { ${parts.join(', ')} }${file.slice(before.length)}`;
}

/** The offset of the bracket that closes the JSON object around `from`; −1 where there is none. */
function endOfObject(json: string, from: number): number {
  let depth = 0;
  let inString = false;
  for (let at = from; at < json.length; at++) {
    const sign = json[at];
    if (inString) {
      if (sign === '\\') at++;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') {
      if (depth === 0) return at;
      depth--;
    }
  }
  return -1;
}
