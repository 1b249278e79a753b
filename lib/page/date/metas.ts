import { attributeOf } from '../dom/nodes';
import { type DatedPage, dayOf } from './dated-page';

const MOST_METAS = 300;

/**
 * Matches names of metas that hold another date than the day of publishing, even if the name matches one of `NAMES`.
 */
const OTHER = /modif|updat|revis|last|expir|unpub|end|copyright|event/;

/**
 * Patterns of the names of metas that say when a page was published, the most certain first. A name is matched in lower
 * case, and with nothing but its letters.
 */
const NAMES = [
  /articlepublished(?:time)?$/,
  /publi(?:sh|c).*(?:date|time|day|at|on)$|published$|pub(?:date|time|day)$|^p(?:date|time)$/,
  /^(?:dc|dcterms|sailthru|gsa|article|citation|display|original)?(?:date)?(?:date|issued)(?:original)?$/,
  /created?$|creat(?:ion|ed)(?:date|time|at|on)$/,
];

/** The days that the metas of a page give it, the most certain first. */
export function metaDays(view: DatedPage): string[] {
  const metas = view.all('meta[property],meta[name]', MOST_METAS).map((meta) => ({
    name: (attributeOf(meta, 'property') || attributeOf(meta, 'name') || '').toLowerCase().replace(/[^a-z]/g, ''),
    meta,
  }));
  return NAMES.flatMap((names) => metas.filter(({ name }) => names.test(name) && !OTHER.test(name))).flatMap(
    ({ meta }) => dayOf(meta),
  );
}
