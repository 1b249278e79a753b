import type { Category } from '../../lib/knowledge/categories';
import { welcomeWords } from '../../lib/words/pages/welcome';

/** A name in the story: whom it names, and where it stands, as UTF-16 offsets. */
export interface StoryName {
  id: string;
  category: Category;
  start: number;
  end: number;
}

/** The story of the first page as one text, with its names. */
export function storyText(): { text: string; names: StoryName[] } {
  let text = '';
  const names: StoryName[] = [];
  for (const part of welcomeWords.story) {
    if (typeof part === 'string') text += part;
    else {
      const { name, id, category } = part;
      names.push({ id, category, start: text.length, end: text.length + name.length });
      text += name;
    }
  }
  return { text, names };
}
