import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { writeDay } from '../../i18n/dates';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import styles from './Imports.module.css';
import { type Import, loadImports } from './imports';
import { formatWord, stateWord } from './words';

/** What was brought in before, and what waits; newest first. */
export function EarlierImports() {
  const [after, setAfter] = useState<string>();
  const [before, setBefore] = useState<Import[]>([]);
  const { data, error, refetch } = useQuery(
    { queryKey: ['imports', after ?? ''], queryFn: () => loadImports(after) },
    queries,
  );
  const items = [...before, ...(data?.items ?? [])];
  return (
    <section>
      <h2>{m.imports_earlier()}</h2>
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} offline={m.my_data_offline()} again={() => void refetch()} />}
      {data !== undefined && items.length === 0 && <p>{m.imports_earlier_none()}</p>}
      <ul class={styles.list}>
        {items.map(each => (
          <li key={each.id}>
            <a href={to(`/mes-donnees/importer/${each.id}`)}>
              {m.imports_earlier_line({
                date: writeDay(each.createdAt),
                format: formatWord(each.format),
                lines: each.lines,
              })}
            </a>
            <span class={styles.soft}>{stateWord(each.state)}</span>
          </li>
        ))}
      </ul>
      {data?.next !== undefined && (
        <Button
          onClick={() => {
            setBefore(items);
            setAfter(data.next);
          }}
        >
          {m.imports_more()}
        </Button>
      )}
    </section>
  );
}
