import type { Format } from '../messages/card-tools';

/** How the parts of a text are written. */
interface Writing {
  title(text: string): string;
  head(text: string): string;
  /** A row of a list, already written. */
  item(text: string): string;
  line(text: string): string;
  link(text: string, url: string | undefined): string;
}

/** What would mean something else in Markdown. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');

/** The ways of writing, by format. */
export const formats: Record<Format, Writing> = {
  markdown: {
    title: (text) => `# ${escaped(text)}`,
    head: (text) => `## ${escaped(text)}`,
    item: (text) => `- ${text}`,
    line: escaped,
    link: (text, url) => (url ? `[${escaped(text)}](${url.replace(/[()\s]/g, encodeURIComponent)})` : escaped(text)),
  },
  plain: {
    title: (text) => text,
    head: (text) => text,
    item: (text) => `• ${text}`,
    line: (text) => text,
    link: (text, url) => (url ? `${text}, ${url}` : text),
  },
};
