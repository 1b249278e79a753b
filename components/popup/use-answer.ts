import { useEffect, useRef, useState } from 'preact/hooks';

/** What has come of asking. `key`: of the question that was answered. */
export type Asked<Answer> = { state: 'waiting' | 'failed' } | { state: 'answered'; answer: Answer; key: string };

/**
 * Asks at once, and again whenever `key` changes or the user tries again; while there is no key, nothing is asked. An answer
 * that comes after the next question is dropped, and until the next one comes the last one stands, so that the screen does
 * not blink.
 */
export function useAnswer<Answer>(ask: () => Promise<Answer | undefined>, key: string | undefined) {
  const [asked, setAsked] = useState<Asked<Answer>>({ state: 'waiting' });
  const questions = useRef(0);
  const put = async (key: string) => {
    const question = ++questions.current;
    let next: Asked<Answer> = { state: 'failed' };
    try {
      const answer = await ask();
      if (answer !== undefined) next = { state: 'answered', answer, key };
    } catch {
      // Nobody has answered.
    }
    if (question === questions.current) setAsked(next);
  };
  useEffect(() => {
    if (key !== undefined) void put(key);
    return () => void questions.current++;
  }, [key]);
  return { asked, again: () => void (key !== undefined && put(key)) };
}
