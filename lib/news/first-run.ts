/**
 * Why the browser says that the extension was installed, and what kind of copy it is; unknown where it does not say.
 */
interface Installed {
  reason: string;
  installType: string | undefined;
}

/**
 * Whether the page of the first run opens: only when the extension is new in this browser. It does not for a copy that
 * was loaded by hand (`development`): for developers and in tests it would open again and again.
 */
export const opensWelcome = ({ reason, installType }: Installed): boolean =>
  reason === 'install' && installType !== 'development';
