import * as z from 'zod/mini';
import { CATEGORIES, type Category } from '../knowledge/categories';
import { MAX_FRONTS_OFF } from './fronts';
import { migrate } from './migrate';
import { MAX_MUTED } from './muted';
import type { Pause } from './pause';
import { MAX_HOST_LENGTH, MAX_SITES, SITE_RULES } from './sites';

/** Version of the stored settings. Settings with a higher version come from a newer Backstory. */
export const SETTINGS_VERSION = 3;

/** How long the pointer rests on a name before its card opens, in ms, unless the user chose otherwise. */
export const HOVER_DELAY_MS = 300;

/** Longest hover delay that can be chosen, in ms. */
export const MAX_HOVER_DELAY_MS = 2000;

/** How strongly names are underlined. */
export const STRENGTHS = ['faint', 'normal', 'strong'] as const;

/** Which mentions of a name carry its line: the first in the article’s text, or all. */
export const MARKED = ['first', 'all'] as const;

/** How large the text of a card is. */
export const TEXT_SIZES = ['small', 'normal', 'large'] as const;

const sites = z.array(z.string().check(z.minLength(1), z.maxLength(MAX_HOST_LENGTH))).check(z.maxLength(MAX_SITES));

const pause = z.union([
  z.strictObject({ until: z.number().check(z.int(), z.gte(0)) }),
  z.strictObject({ session: z.string().check(z.minLength(1), z.maxLength(100)) }),
]) satisfies z.ZodMiniType<Pause>;

/**
 * The schemas of what the user chooses, by name. The pause is not among them, because it concerns only this browser and
 * this hour.
 */
export const choices = {
  categories: z.record(z.enum(CATEGORIES), z.boolean()),
  hoverDelayMs: z.number().check(z.int(), z.gte(0), z.lte(MAX_HOVER_DELAY_MS)),
  strength: z.enum(STRENGTHS),
  marks: z.enum(MARKED),
  textSize: z.enum(TEXT_SIZES),
  badge: z.boolean(),
  /** Whether pages on other subjects are marked too. */
  offTopicPages: z.boolean(),
  /**
   * Ids of the fronts that the user has switched off. Those that are not known, of an older or newer Backstory, stay in
   * the list.
   */
  frontsOff: z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(MAX_FRONTS_OFF)),
  /** Whether Backstory is on everywhere except on `offSites`, or only on `onlySites`. */
  siteRule: z.enum(SITE_RULES),
  /** Hosts where Backstory is off, with everything below them. */
  offSites: sites,
  /** Hosts where it is on, with everything below them, while it is on nowhere else. */
  onlySites: sites,
  /** Ids of the entities that are not marked anywhere. */
  muted: z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(MAX_MUTED)),
};

const fields = {
  ...choices,
  /** The pause that was begun, if one was. It may be over by now. */
  pause: z.nullable(pause),
};

/** What the user has chosen. */
export const Settings = z.object({ version: z.literal(SETTINGS_VERSION), ...fields });
export type Settings = z.infer<typeof Settings>;
export type Strength = Settings['strength'];
export type TextSize = Settings['textSize'];

/** A change: gets the settings as they are by then, and gives those that are to be others. */
export type SettingsChange = (now: Settings) => Partial<Settings>;

/** The settings of a user who has chosen nothing. */
export const DEFAULTS: Settings = {
  version: SETTINGS_VERSION,
  categories: Object.fromEntries(CATEGORIES.map((category) => [category, true])) as Record<Category, boolean>,
  hoverDelayMs: HOVER_DELAY_MS,
  strength: 'normal',
  marks: 'first',
  textSize: 'normal',
  badge: true,
  offTopicPages: false,
  frontsOff: [],
  siteRule: 'except',
  offSites: [],
  onlySites: [],
  muted: [],
  pause: null,
};

/** What can be wrong with stored settings. `long` means that they hold more sites than can be used. */
export const SETTINGS_PROBLEMS = ['damaged', 'newer', 'long'] as const;
export type SettingsProblem = (typeof SETTINGS_PROBLEMS)[number];

/** What was read from storage: settings that can be used in any case, and what was wrong with the stored ones. */
export interface ReadSettings {
  settings: Settings;
  trouble?: SettingsProblem;
}

/**
 * Reads stored settings. It gives the defaults where nothing is stored, and the defaults with a problem where the
 * stored value does not fit. If a list of sites is too long, it keeps the first ones, so that most sites stay as they
 * are.
 */
export function readSettings(stored: unknown): ReadSettings {
  if (stored === undefined) return { settings: DEFAULTS };
  const completed = complete(stored);
  const result = Settings.safeParse(withFewerSites(completed));
  if (result.success)
    return { settings: result.data, ...(SITE_LISTS.some((list) => isLong(completed, list)) && { trouble: 'long' }) };
  return { settings: DEFAULTS, trouble: isNewer(stored) ? 'newer' : 'damaged' };
}

/** Reads what can be read of damaged settings, field by field. The other fields get their defaults. */
export function salvageSettings(stored: unknown): Settings {
  const completed = withFewerSites(complete(stored));
  const from = isRecord(completed) ? completed : {};
  const saved = Object.entries(fields).flatMap(([name, schema]) => {
    const result = schema.safeParse(from[name]);
    return result.success ? [[name, result.data]] : [];
  });
  return { ...DEFAULTS, ...Object.fromEntries(saved) };
}

/**
 * The stored value in today’s form. Categories and settings that it lacks, as an update brings new ones, get defaults.
 */
function complete(stored: unknown): unknown {
  if (!isRecord(stored)) return stored;
  const { version, categories = {}, ...others } = migrate(stored);
  return {
    ...DEFAULTS,
    ...others,
    version,
    categories: isRecord(categories) ? { ...DEFAULTS.categories, ...categories } : categories,
  };
}

const SITE_LISTS = ['offSites', 'onlySites'] as const;

function withFewerSites(stored: unknown): unknown {
  if (!isRecord(stored)) return stored;
  const long = SITE_LISTS.filter((list) => isLong(stored, list));
  return { ...stored, ...Object.fromEntries(long.map((list) => [list, sitesOf(stored, list).slice(0, MAX_SITES)])) };
}

const isLong = (stored: unknown, list: (typeof SITE_LISTS)[number]): boolean =>
  sitesOf(stored, list).length > MAX_SITES;

function sitesOf(stored: unknown, list: (typeof SITE_LISTS)[number]): unknown[] {
  const found = isRecord(stored) ? stored[list] : undefined;
  return Array.isArray(found) ? found : [];
}

/** Whether a value has named fields, as a list has not. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isNewer(stored: unknown): boolean {
  const version = (stored as { version?: unknown } | null)?.version;
  return typeof version === 'number' && version > SETTINGS_VERSION;
}
