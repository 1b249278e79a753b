import { useEffect, useRef, useState } from 'preact/hooks';

/** The state of a question. */
export type Asked<Answer> = { state: 'waiting' | 'failed' } | { state: 'answered'; answer: Answer };

/**
 * Calls `ask` at once, and anew whenever `key` changes or `again` is called; without a key it does not ask. An answer
 * that comes after the next question is dropped. Until the next question is answered, or has failed, the last answer is
 * kept, so that the screen does not flicker.
 */
export function useAnswer<Answer>(ask: () => Promise<Answer | undefined>, key: string | undefined) {
  const [asked, setAsked] = useState<Asked<Answer>>({ state: 'waiting' });
  const questions = useRef(0);
  const put = async () => {
    const question = ++questions.current;
    let next: Asked<Answer> = { state: 'failed' };
    try {
      const answer = await ask();
      if (answer !== undefined) next = { state: 'answered', answer };
    } catch {
      // Nobody has answered.
    }
    if (question === questions.current) setAsked(next);
  };
  useEffect(() => {
    if (key !== undefined) void put();
    return () => void questions.current++;
  }, [key]);
  return { asked, again: () => void (key !== undefined && put()) };
}
