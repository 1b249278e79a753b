import type { TextFormat } from '../messages/card-tools';

/** How the parts of a text are written. */
interface Writing {
  title(text: string): string;
  head(text: string): string;
  /** A row of a list; its text is already escaped. */
  item(text: string): string;
  line(text: string): string;
  strong(text: string): string;
  link(text: string, url: string | undefined): string;
}

/** Escapes what Markdown would interpret: its own signs, and entities of HTML. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|&~]/g, '\\$&');

/**
 * An address inside a Markdown link. Parentheses are encoded, as they could end the link, and “&” is escaped where it
 * would begin an entity of HTML.
 */
const address = (url: string): string =>
  url
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replace(/&(?=#?\w+;)/g, '\\&');

/** The ways of writing, by format. */
export const formats: Record<TextFormat, Writing> = {
  markdown: {
    title: (text) => `# ${escaped(text)}`,
    head: (text) => `## ${escaped(text)}`,
    item: (text) => `- ${text}`,
    line: escaped,
    strong: (text) => `**${escaped(text)}**`,
    link: (text, url) => (url ? `[${escaped(text)}](${address(url)})` : escaped(text)),
  },
  plain: {
    title: (text) => text,
    head: (text) => text,
    item: (text) => `• ${text}`,
    line: (text) => text,
    strong: (text) => text,
    link: (text, url) => (url ? `${text}, ${url}` : text),
  },
};
