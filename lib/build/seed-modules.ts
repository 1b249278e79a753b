import type { Plugin } from 'vite';
import { lexiconOf } from '../knowledge/lexicon';
import type { KnowledgeBase } from '../knowledge/validate';
import { writeLexicon } from '../spotting/lexicon/write';
import { loadKnowledge } from './load';
import { prefilterWords } from './prefilter-words';

const PARTS: Record<string, (knowledge: KnowledgeBase) => unknown> = {
  'backstory:lexicon': (knowledge) => writeLexicon(lexiconOf(knowledge)),
  'backstory:prefilter': (knowledge) => prefilterWords(lexiconOf(knowledge)),
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
      const made = part(await loading);
      if (typeof made === 'string') return `export default ${JSON.stringify(made)};`;
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(made))});`;
    },
  };
}
