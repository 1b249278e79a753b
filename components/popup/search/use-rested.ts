import { useEffect, useState } from 'preact/hooks';

/** How long the user has typed nothing when a screen reader is told what was found, in ms. */
const REST_MS = 500;

/**
 * What a status region says: `text`, once the user has stopped typing, and nothing until then. A screen reader
 * announces what is put in, but the echo of the next key would cut that off, and the same words again would be no
 * change.
 */
export function useRested(text: string, typed: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    setSaid('');
    const timer = setTimeout(() => setSaid(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text, typed]);
  return said;
}
