import type { ExportedFile } from '../../lib/messages/export';

/** How long the browser may take to read a file that it was given, in ms. */
const READ_MS = 60_000;

/** Has the browser save a file where it keeps downloads, or ask where. It needs no permission. */
export function saveFile({ name, type, text }: ExportedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_MS);
}
