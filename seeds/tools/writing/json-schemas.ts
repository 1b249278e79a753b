import * as z from 'zod/mini';
import { Entity } from '../../../lib/knowledge/schema/entity';
import { Rate } from '../../../lib/knowledge/schema/rate';
import { Source } from '../../../lib/knowledge/schema/source';
import { SubjectFile } from '../../../lib/knowledge/schema/subject';
import { Event, Series } from '../../../lib/knowledge/schema/timeline';
import { HINTS } from './hints';
import { EVENT_HINTS, RATE_HINTS, SERIES_HINTS, SOURCE_HINTS, SUBJECT_HINTS } from './list-hints';

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  [key: string]: unknown;
}

/** The JSON Schemas for editors by file name, made from `lib/knowledge/schema`. */
export function jsonSchemas(): Record<string, string> {
  return {
    'entity.schema.json': print(withHints(emit(Entity), HINTS)),
    'subject.schema.json': print(withHints(emit(SubjectFile), SUBJECT_HINTS)),
    'events.schema.json': print(withHints(emit(z.array(Event)), EVENT_HINTS)),
    'series.schema.json': print(withHints(emit(z.array(Series)), SERIES_HINTS)),
    'rates.schema.json': print(withHints(emit(z.array(Rate)), RATE_HINTS)),
    'sources.schema.json': print(withHints(emit(z.array(Source)), SOURCE_HINTS)),
  };
}

const emit = (schema: z.ZodMiniType): JsonSchema => z.toJSONSchema(schema) as JsonSchema;

const print = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;

/** Adds each field’s hint as the description that editors show. List items and alternatives share a path. */
function withHints(schema: JsonSchema, hints: Record<string, string>, path = ''): JsonSchema {
  const shown = { ...schema };
  const hint = hints[path];
  if (hint) shown.description = hint;
  if (schema.items) shown.items = { ...withHints(schema.items, hints, path) };
  if (schema.anyOf) shown.anyOf = schema.anyOf.map((one) => withHints(one, hints, path));
  if (schema.oneOf) shown.oneOf = schema.oneOf.map((one) => withHints(one, hints, path));
  if (schema.properties) {
    shown.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([key, one]) => [
        key,
        withHints(one, hints, path ? `${path}.${key}` : key),
      ]),
    );
  }
  return shown;
}
