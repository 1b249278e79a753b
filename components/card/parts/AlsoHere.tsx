import { cardWords } from '../../../lib/words/card';

interface AlsoHereProps {
  /** The names, as the page writes them. */
  names: readonly { id: string; name: string }[];
}

/**
 * The names that a tap in the page cannot open, as it would follow the links around them. Pressing one here shows its
 * card.
 */
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
