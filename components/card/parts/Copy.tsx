import { useContext } from 'preact/hooks';
import type { CopyRequest, TextFormat } from '../../../lib/messages/card-tools';
import { cardWords } from '../../../lib/words/card';
import { useMessage } from '../../feedback/use-message';
import { UsedTools } from './tools';
import { writeClipboard } from './write-clipboard';

/** Copies a statement with its sources, or the whole card: as Markdown or as plain text. */
export function Copy({ statement }: Pick<CopyRequest, 'statement'>) {
  const used = useContext(UsedTools);
  const [said, key, say] = useMessage<string>();
  if (!used) return null;
  const copy = async (as: TextFormat, near: HTMLElement) => {
    const text = await used.tools.copy(used.card, { as, ...(statement && { statement }) });
    say(text && (await writeClipboard(text, near)) ? cardWords.copied : cardWords.notCopied);
  };
  const button = (as: TextFormat) => (
    <button type="button" class="quiet" onClick={({ currentTarget }) => copy(as, currentTarget)}>
      {cardWords.formats[as]}
    </button>
  );
  return (
    <span class="copy">
      {statement ? cardWords.copyStatement : cardWords.copyCard} {button('markdown')}, {button('plain')}{' '}
      <span role="status">{said && <span key={key}>{said}</span>}</span>
    </span>
  );
}
