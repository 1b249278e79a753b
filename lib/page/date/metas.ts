import { daysIn } from '../../text/days';
import { attributeOf } from '../dom/nodes';
import { type PageView, stated } from './page-view';

const MOST_METAS = 300;

/** Names of what is not the day of publishing, whatever else they say. */
const OTHER = /modif|updat|revis|expir|unpub|end|valid|copyright|event/i;

/** Names of metas that say when a page was published, the most certain first; stops and dashes in them are left out. */
const NAMES = {
  published: [
    /^(?:og)?article(?:published|publishedtime)$/,
    /publi(?:sh|c).*(?:date|time|day|at|on)$|published$|pub(?:date|time|day)$|^p(?:date|time)$/,
  ],
  dated: [/^(?:dc|dcterms|sailthru|gsa|article|citation|display|original)?(?:date|issued|dateissued|dateoriginal)$/],
  created: [/created?$|(?:creation|created)(?:date|time|at|on)$/],
};

/** What the name of a meta says of its date. */
export type MetaKind = keyof typeof NAMES;

/** The days of the metas of a kind, the most certain first. */
export function metaDays(view: PageView, kind: MetaKind): string[] {
  const metas = view.all('meta[property],meta[name]', MOST_METAS).map((meta) => {
    const name = attributeOf(meta, 'property') || attributeOf(meta, 'name') || '';
    return { name: OTHER.test(name) ? '' : name.toLowerCase().replace(/[^a-z]/g, ''), meta };
  });
  const chosen = NAMES[kind].flatMap((names) => metas.filter(({ name }) => names.test(name)));
  return chosen.flatMap(({ meta }) => daysIn(stated(meta))[0]?.day ?? []);
}
