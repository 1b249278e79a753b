import type { Subject, SubjectFile } from '../schema/subject';
import type { Report } from './problem';

/** Gives each subject the words that its file takes from another. One whose words are nowhere is reported and left out. */
export function withWords(files: readonly SubjectFile[], report: Report): Subject[] {
  return files.flatMap((file): Subject[] => {
    const { wordsOf, ...own } = file;
    const lender = files.find(({ id }) => id === wordsOf);
    if (wordsOf !== undefined && !lender) report(file, 'wordsOf', wordsOf, 'is no subject in seeds/subjects');
    const fields = own.fields ?? lender?.fields;
    const weakFields = own.weakFields ?? lender?.weakFields;
    const thirds = own.thirds ?? lender?.thirds;
    const titles = own.titles ?? lender?.titles;
    const offices = own.offices ?? lender?.offices;
    if (fields && weakFields && thirds && titles && offices)
      return [{ ...own, fields, weakFields, thirds, titles, offices }];
    const missing = Object.entries({ fields, weakFields, thirds, titles, offices }).filter(([, list]) => !list);
    for (const [name] of missing)
      report(file, name, undefined, 'must be a list of words, here or in the subject that wordsOf names');
    return [];
  });
}
