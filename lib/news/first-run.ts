/** Why the browser says that the extension was installed, and what kind of copy it is; unknown where it does not say. */
interface Installed {
  reason: string;
  installType: string | undefined;
}

/**
 * Whether the page of the first run opens: once, when the extension is new in this browser. A copy that was loaded by hand
 * is somebody’s who works on it, or a test’s: there it would open again and again.
 */
export const opensWelcome = ({ reason, installType }: Installed): boolean =>
  reason === 'install' && installType !== 'development';
