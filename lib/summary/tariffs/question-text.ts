import { fold } from '../../text/fold';
import { rateQuestion } from '../../words/questions/rates';

/** A text in small letters and spaces alone. Full stops are dropped, so that “U.S.” is one word, and so is “’s”. */
export const simple = (text: string): string =>
  fold(text)
    .text.toLowerCase()
    .replaceAll(/\.|'s\b/g, '')
    .replaceAll(/[^a-z\s]/g, ' ');

/** A text in the form of `simple`, without the words that only ask. */
export const withoutQuestion = (text: string): string =>
  text.replaceAll(rateQuestion.around, ' ').trim().replaceAll(/\s+/g, ' ');
