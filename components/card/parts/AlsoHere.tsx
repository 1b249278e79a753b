import { cardWords } from '../../../lib/words/card';

interface AlsoHereProps {
  /** Names in links beside the name of the card, as they stand there. */
  names: readonly { id: string; name: string }[];
}

/** The names that a finger cannot open in the page, as it would follow their links. Each turns the card to its own. */
export function AlsoHere({ names }: AlsoHereProps) {
  return (
    <p class="also">
      {cardWords.alsoHere}{' '}
      {names.map(({ id, name }) => (
        <button key={id} type="button" class="named" data-open={id}>
          {name}
        </button>
      ))}
    </p>
  );
}
