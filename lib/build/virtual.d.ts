// Modules that `lib/build/seed-modules.ts` makes of the seeds, and `lib/build/licences.ts` of installed packages.

declare module 'backstory:lexicon' {
  /** The lexicon in its compact form, for `readLexicon`. */
  const lexicon: string;
  export default lexicon;
}

declare module 'backstory:prefilter' {
  import type { PrefilterWords } from '@/lib/spotting/prefilter/prefilter-table';

  const words: PrefilterWords;
  export default words;
}

declare module 'backstory:fronts' {
  import type { Front } from '@/lib/knowledge/schema/subject';

  /** The front of each subject. */
  const fronts: Front[];
  export default fronts;
}

declare module 'backstory:licences' {
  import type { Licence } from '@/lib/platform/licences';

  /** The licences of all that is bundled. */
  const licences: Licence[];
  export default licences;
}

declare module 'backstory:newest' {
  /** The day of the newest source of the knowledge base, `YYYY-MM-DD`. */
  const newest: string;
  export default newest;
}

declare module 'backstory:knowledge' {
  import type { KnowledgeBase } from '@/lib/knowledge/knowledge-base';

  const knowledge: KnowledgeBase;
  export default knowledge;
}
