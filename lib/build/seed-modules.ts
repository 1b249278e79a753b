import type { Plugin } from 'vite';
import { lexiconOf } from '../knowledge/lexicon';
import type { KnowledgeBase } from '../knowledge/validate';
import { glanceWords } from '../spotting/prefilter/glance-words';
import { hintPattern } from './hint-words';
import { loadKnowledge } from './load';

const PARTS: Record<string, (knowledge: KnowledgeBase) => unknown> = {
  'backstory:lexicon': ({ entities }) => lexiconOf(entities),
  'backstory:hint': ({ entities }) => hintPattern(lexiconOf(entities)),
  'backstory:glance': ({ entities }) => glanceWords(lexiconOf(entities)),
  'backstory:knowledge': (knowledge) => knowledge,
};

/**
 * Gives each script the part of the seeds that it needs, checked when the build starts: a wrong seed fails the build
 * with file, field and value. Large objects go in as text for `JSON.parse`, which engines read faster than literals.
 */
export function seedModules(folder: string): Plugin {
  let loading: Promise<KnowledgeBase> | undefined;
  return {
    name: 'backstory-seeds',
    resolveId: (id) => (id in PARTS ? `\0${id}` : undefined),
    async load(id) {
      const part = PARTS[id.replace('\0', '')];
      if (!id.startsWith('\0') || !part) return undefined;
      loading ??= loadKnowledge(folder);
      const json = JSON.stringify(part(await loading));
      return `export default JSON.parse(${JSON.stringify(json)});`;
    },
  };
}
