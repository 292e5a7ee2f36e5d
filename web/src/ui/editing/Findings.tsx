import { useEffect, useRef } from 'preact/hooks';
import { Problem } from '../../api/problems';
import { m } from '../../i18n/texts';
import type { Finding } from './context';
import styles from './Editing.module.css';
import { idOf, jumpTo, namePlace } from './pointer';

/** What is wrong with a document; each line leads to its field. Takes the focus whenever there is something new to read. */
export function Findings({ findings, title }: { findings: readonly Finding[]; title: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (findings.length > 0) place.current?.focus();
  }, [findings]);
  if (findings.length === 0) return null;
  return (
    <div ref={place} class={styles.findings} role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      <ul>
        {findings.map(({ pointer, text }) => (
          <li key={`${pointer} ${text}`}>
            <a
              href={`#${encodeURI(idOf(pointer))}`}
              onClick={event => {
                event.preventDefault();
                event.stopPropagation();
                jumpTo(pointer);
              }}
            >
              {namePlace(pointer) || m.editing_whole()}
            </a>{' '}
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The findings that a refusal of the service names; none when it names no place. */
export function findingsOf(error: unknown): Finding[] {
  if (!(error instanceof Problem)) return [];
  return error.faults
    .filter(({ pointer }) => pointer.startsWith('/'))
    .map(({ pointer, text }) => ({ pointer, text: text ?? error.detail }));
}
