// Modules that the build makes of the seeds: `lib/knowledge/vite-plugin.ts`.

declare module 'backstory:lexicon' {
  import type { Lexicon } from '@/lib/knowledge/lexicon';

  const lexicon: Lexicon;
  export default lexicon;
}

declare module 'backstory:hint' {
  const hint: string;
  export default hint;
}

declare module 'backstory:glance' {
  import type { GlanceWords } from '@/lib/spotting/prefilter/glance-words';

  const words: GlanceWords;
  export default words;
}

declare module 'backstory:knowledge' {
  import type { KnowledgeBase } from '@/lib/knowledge/validate';

  const knowledge: KnowledgeBase;
  export default knowledge;
}
