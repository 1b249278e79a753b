import { useEffect, useRef, useState } from 'preact/hooks';

/** What has come of asking. `key`: of the question that was answered. */
export type Asked<Answer> = { state: 'waiting' | 'failed' } | { state: 'answered'; answer: Answer; key: string };

/**
 * Asks at once, and again whenever `key` changes or the user tries again. An answer that comes after the next question is
 * dropped, and until the next one comes the last one stands, so that the screen does not blink.
 */
export function useAnswer<Answer>(ask: () => Promise<Answer | undefined>, key: string) {
  const [asked, setAsked] = useState<Asked<Answer>>({ state: 'waiting' });
  const questions = useRef(0);
  const put = async () => {
    const question = ++questions.current;
    const answer = await ask().catch(() => undefined);
    if (question === questions.current)
      setAsked(answer === undefined ? { state: 'failed' } : { state: 'answered', answer, key });
  };
  useEffect(() => {
    void put();
    return () => void questions.current++;
  }, [key]);
  return { asked, again: () => void put() };
}
