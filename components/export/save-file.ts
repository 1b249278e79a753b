import type { ExportedFile } from '../../lib/messages/export';

/** How long the browser gets to read the file before its blob URL is revoked, in ms. */
const READ_MS = 60_000;

/** Has the browser save a file where it keeps downloads, or ask where. It needs no permission. */
export function saveFile({ name, type, text }: ExportedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_MS);
}
