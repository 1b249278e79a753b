import { type ExportedFile, FILE_FORMATS, type FileFormat } from '../../lib/messages/export';
import { words } from '../../lib/words/en';
import { useMessage } from '../feedback/use-message';
import { saveFile } from './save-file';

const w = words.export;

interface ExportProps {
  /** A page’s background in a form; undefined where it could not be made. */
  fetchFile(form: FileFormat): Promise<ExportedFile | undefined>;
  /** Prints what is known of the page. Left out where that cannot be done. */
  onPrint?: (() => void) | undefined;
}

/** A row of buttons that save a page’s background as a file in one of the forms, or print it. */
export function Export({ fetchFile, onPrint }: ExportProps) {
  const [said, key, say] = useMessage<string>();
  const save = async (form: FileFormat) => {
    const file = await fetchFile(form);
    if (file) saveFile(file);
    say(file ? w.saved(file.name) : w.failed);
  };
  return (
    <section class="export" aria-label={w.title}>
      <span aria-hidden="true">{w.title}</span>
      <ul>
        {FILE_FORMATS.map((form) => (
          <li key={form}>
            <button type="button" class="link" title={w.what[form]} onClick={() => save(form)}>
              {w.forms[form]}
            </button>
          </li>
        ))}
        {onPrint && (
          <li>
            <button type="button" class="link" onClick={onPrint}>
              {w.print}
            </button>
          </li>
        )}
      </ul>
      <p role="status">{said && <span key={key}>{said}</span>}</p>
    </section>
  );
}
