import * as z from 'zod/mini';
import { CATEGORIES, type Category } from '../knowledge/categories';
import { MOST_SITES } from './sites';

/** Version of the stored form. A stored value with a higher one comes from a newer Backstory. */
export const SETTINGS_VERSION = 1;

/** How long the pointer rests on a name before its card opens, in ms, unless the user chose otherwise. */
export const HOVER_DELAY_MS = 300;

/** Longest hover delay that can be chosen, in ms. */
export const LONGEST_HOVER_DELAY_MS = 2000;

/** How strongly names are underlined. */
export const STRENGTHS = ['faint', 'normal', 'strong'] as const;

const fields = {
  categories: z.record(z.enum(CATEGORIES), z.boolean()),
  hoverDelayMs: z.number().check(z.int(), z.gte(0), z.lte(LONGEST_HOVER_DELAY_MS)),
  strength: z.enum(STRENGTHS),
  /** Whether every mention is underlined or only the first of each entity. */
  marks: z.enum(['all', 'first']),
  badge: z.boolean(),
  /** Whether pages that are not about the subject are marked too. */
  everywhere: z.boolean(),
  /** Hosts where Backstory is off, with everything below them. */
  offSites: z.array(z.string().check(z.minLength(1), z.maxLength(253))).check(z.maxLength(MOST_SITES)),
};

/** What the user has chosen. */
export const Settings = z.object({ version: z.literal(SETTINGS_VERSION), ...fields });
export type Settings = z.infer<typeof Settings>;
export type Strength = Settings['strength'];

/** The settings of somebody who has chosen nothing. */
export const DEFAULTS: Settings = {
  version: SETTINGS_VERSION,
  categories: Object.fromEntries(CATEGORIES.map((category) => [category, true])) as Record<Category, boolean>,
  hoverDelayMs: HOVER_DELAY_MS,
  strength: 'normal',
  marks: 'all',
  badge: true,
  everywhere: false,
  offSites: [],
};

/** What can be wrong with a stored value. `long`: it holds more sites than can be used. */
export const TROUBLES = ['damaged', 'newer', 'long'] as const;
export type Trouble = (typeof TROUBLES)[number];

/** What was read from storage: settings that can be used in any case, and what was wrong with the stored value. */
export interface ReadSettings {
  settings: Settings;
  trouble?: Trouble;
}

/**
 * Reads a stored value. Nothing stored gives the defaults; what does not fit gives the defaults and says so. Of a list of
 * sites that is too long the first are used: a site that was switched off stays off as far as that goes.
 */
export function readSettings(stored: unknown): ReadSettings {
  if (stored === undefined) return { settings: DEFAULTS };
  const completed = complete(stored);
  const result = Settings.safeParse(withFewerSites(completed));
  if (result.success)
    return { settings: result.data, ...(sitesOf(completed).length > MOST_SITES && { trouble: 'long' }) };
  return { settings: DEFAULTS, trouble: isNewer(stored) ? 'newer' : 'damaged' };
}

/** Whatever can still be read of a stored value, field by field, with the defaults in the place of the rest. */
export function salvageSettings(stored: unknown): Settings {
  const completed = withFewerSites(complete(stored));
  const from = isRecord(completed) ? completed : {};
  const saved = Object.entries(fields).flatMap(([name, schema]) => {
    const result = schema.safeParse(from[name]);
    return result.success ? [[name, result.data]] : [];
  });
  return { ...DEFAULTS, ...Object.fromEntries(saved) };
}

/** An update may bring a category or a setting that the stored value knows nothing of: it begins with its default. */
function complete(stored: unknown): unknown {
  if (!isRecord(stored)) return stored;
  const { version, categories = {} } = stored;
  return {
    ...DEFAULTS,
    ...stored,
    version,
    categories: isRecord(categories) ? { ...DEFAULTS.categories, ...categories } : categories,
  };
}

function withFewerSites(stored: unknown): unknown {
  if (!isRecord(stored) || sitesOf(stored).length <= MOST_SITES) return stored;
  return { ...stored, offSites: sitesOf(stored).slice(0, MOST_SITES) };
}

const sitesOf = (stored: unknown): unknown[] =>
  isRecord(stored) && Array.isArray(stored.offSites) ? stored.offSites : [];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function isNewer(stored: unknown): boolean {
  const version = (stored as { version?: unknown } | null)?.version;
  return typeof version === 'number' && version > SETTINGS_VERSION;
}
