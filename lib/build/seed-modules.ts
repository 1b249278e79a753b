import type { Plugin } from 'vite';
import { type KnowledgeBase, newestSource } from '../knowledge/knowledge-base';
import { lexiconOf } from '../knowledge/lexicon';
import { frontOf } from '../knowledge/schema/subject';
import { writeLexicon } from '../spotting/lexicon/writing/write';
import { loadKnowledge } from './load';
import { prefilterWords } from './prefilter-words';

const PARTS: Record<string, (knowledge: KnowledgeBase) => unknown> = {
  'backstory:lexicon': (knowledge) => writeLexicon(lexiconOf(knowledge)),
  'backstory:prefilter': (knowledge) => prefilterWords(lexiconOf(knowledge)),
  'backstory:knowledge': (knowledge) => knowledge,
  'backstory:newest': newestSource,
  'backstory:fronts': ({ subjects }) => subjects.map(frontOf),
};

/**
 * Makes a module of the seeds for each script, with the part that it needs. A wrong seed fails the build, and the error
 * names file, field and value. Large objects are text for `JSON.parse`, which engines read faster than literals.
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
      const made = part(await loading);
      if (typeof made === 'string') return `export default ${JSON.stringify(made)};`;
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(made))});`;
    },
  };
}
