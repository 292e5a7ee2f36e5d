import { useEffect, useRef } from 'preact/hooks';
import { m } from '../i18n/texts';
import styles from './Fields.module.css';

/** What is wrong with a form, by the id of the field; the key '' is for what concerns no single field. */
export type Faults = Record<string, string>;

/** The summary above a form: takes the focus whenever faults come, and each line leads to its field. */
export function FaultSummary({ faults }: { faults: Faults }) {
  const place = useRef<HTMLDivElement>(null);
  const lines = Object.entries(faults);
  useEffect(() => {
    if (Object.keys(faults).length > 0) place.current?.focus();
  }, [faults]);
  if (lines.length === 0) return null;
  return (
    <div ref={place} class={styles.summary} role="alert" tabIndex={-1}>
      <h2>{m.ui_faults_title()}</h2>
      <ul>
        {lines.map(([id, text]) => (
          <li key={id}>
            {id === '' ? (
              text
            ) : (
              <a href={`#${id}`} onClick={focusOn(id)}>
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusOn(id: string) {
  return (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    document.getElementById(id)?.focus();
  };
}
