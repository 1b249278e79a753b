import type { Plugin } from 'vite';
import { escapeRegExp } from '../text/escape-reg-exp';

/** WXT’s plugin that leaves out what an entrypoint does, so that its options can be read in Node. */
const WXT_PLUGIN = 'wxt:remove-entrypoint-main-function';

/**
 * Lets the project be built in a folder like “backstory (1)”. That plugin of WXT 0.20.27 makes a regular expression of
 * an entrypoint’s path and escapes nothing in it, so with a bracket or a plus sign there it fits no file: the scripts
 * of pages then run in Node, and fail. A path that is no expression at all, as one with “c++”, WXT refuses before this.
 */
export function anyFolder(): Plugin {
  return {
    name: 'backstory:any-folder',
    configResolved({ plugins }) {
      for (const { name, transform } of plugins)
        if (name === WXT_PLUGIN && typeof transform === 'object' && transform.filter?.id instanceof RegExp)
          transform.filter.id = literally(transform.filter.id);
    },
  };
}

/** An expression of the form `^path$` whose path stands for itself. */
function literally({ source }: RegExp): RegExp {
  const path = source.slice(1, -1).replaceAll('\\/', '/'); // A slash is the one sign that `source` escapes by itself.
  return new RegExp(`^${escapeRegExp(path)}$`);
}
