import type { Subject, SubjectFile } from '../schema/subject';
import type { Report } from './problem';

/**
 * Gives each subject the words that its file takes from another, which may itself take them from a third. A list that
 * is nowhere is reported and left empty. The subjects are in the order of their files.
 */
export function withWords(files: readonly SubjectFile[], report: Report): Subject[] {
  return files.map((file) => {
    const { wordsOf: _, ...own } = file;
    const lenders = lendersOf(file, files, report);
    const list = <
      Name extends
        | 'fields'
        | 'strongFields'
        | 'weakFields'
        | 'instruments'
        | 'topics'
        | 'otherTopics'
        | 'thirds'
        | 'titles'
        | 'offices',
    >(
      name: Name,
    ) => {
      const found = [file, ...lenders].find((one) => one[name])?.[name];
      if (!found) report(file, name, undefined, 'must be a list of words, here or in the subject that wordsOf names');
      return found ?? [];
    };
    const lists = {
      fields: list('fields'),
      strongFields: list('strongFields'),
      weakFields: list('weakFields'),
      instruments: list('instruments'),
      topics: list('topics'),
      otherTopics: list('otherTopics'),
      thirds: list('thirds'),
      titles: list('titles'),
      offices: list('offices'),
    };
    return { ...own, ...lists };
  });
}

/** The subjects that lend a subject their words, the nearest first. */
function lendersOf(file: SubjectFile, files: readonly SubjectFile[], report: Report): SubjectFile[] {
  const lenders: SubjectFile[] = [];
  for (let at = file; at.wordsOf !== undefined; ) {
    const lender = files.find(({ id }) => id === at.wordsOf);
    if (!lender || lenders.includes(lender)) {
      const wrong = lender ? 'borrows from itself' : 'is no subject in seeds/subjects';
      report(file, 'wordsOf', at.wordsOf, wrong);
      break;
    }
    lenders.push(lender);
    at = lender;
  }
  return lenders;
}
