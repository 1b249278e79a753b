// Modules that `lib/build/seed-modules.ts` makes of the seeds, and `lib/build/licences.ts` of installed packages.

declare module 'backstory:lexicon' {
  /** The lexicon in its compact form, for `readLexicon`. */
  const lexicon: string;
  export default lexicon;
}

declare module 'backstory:prefilter' {
  import type { PrefilterWords } from '@/lib/spotting/prefilter/prefilter';

  const words: PrefilterWords;
  export default words;
}

declare module 'backstory:subjects' {
  /** What each subject is about: “trade between the U.S. and China”. */
  const about: string[];
  export default about;
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
