/** Gives the user a text as a file, by a link that the page makes for it: no permission is needed. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser may ask the user first where to put it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
