import type { Licence } from '../../lib/platform/licences';
import { words } from '../../lib/words/en';

/** The software of others that Backstory contains, with its licenses. */
export const Licences = ({ licences }: { licences: readonly Licence[] }) => (
  <details class="licences">
    <summary>{words.settings.licences}</summary>
    {licences.map(({ name, version, kind, text }) => (
      <details key={name}>
        <summary>{words.settings.licence(name, version, kind)}</summary>
        <pre>{text}</pre>
      </details>
    ))}
  </details>
);
