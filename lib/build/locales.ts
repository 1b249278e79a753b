/** A word of the manifest, as the browsers’ message files have it. */
interface Message {
  message: string;
}

/** The words that a manifest shows outside our own pages. */
export interface ManifestWords {
  name: string;
  description: string;
  commands: Record<string, string>;
}

/** Names of messages may hold letters, digits and underscores alone. */
const keyOf = (name: string): string => name.replace(/\W/g, '_');

/** The placeholder that stands in the manifest for a word of the message file. */
export const placeholder = (name: string): string => `__MSG_${keyOf(name)}__`;

/** The message file of the manifest’s words, so that a translation needs no other code. */
export function messageFile({ name, description, commands }: ManifestWords): string {
  const words = { name, description, ...commands };
  const messages = Object.entries(words).map(([key, message]): [string, Message] => [keyOf(key), { message }]);
  return `${JSON.stringify(Object.fromEntries(messages), null, 2)}\n`;
}
