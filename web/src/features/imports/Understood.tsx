import { useQuery } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { queries } from '../../api/queries';
import { locale, to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { Failure } from '../../ui/Failure';
import { BrokenLines } from './BrokenLines';
import styles from './Imports.module.css';
import { type Import, loadTotals, type Totals, undo } from './imports';

const rows: [keyof Totals, () => string][] = [
  ['wouldCreate', m.imports_would_create],
  ['unmapped', m.imports_unmapped],
  ['duplicate', m.imports_duplicate],
  ['skipped', m.imports_skipped],
  ['deleted', m.imports_deleted],
  ['broken', m.imports_broken],
];

interface Content {
  id: string;
  view: Import;
  onNext: () => void;
}

/** What the service has read in the file, line by line, before anything enters the journal. */
export function Understood({ id, view, onNext }: Content) {
  const { route } = useLocation();
  const { data, error, refetch } = useQuery(
    { queryKey: ['import-totals', id, view.version], queryFn: () => loadTotals(id) },
    queries,
  );
  const drop = async () => {
    await undo(id);
    await queries.invalidateQueries({ queryKey: ['imports'] });
    route(to('/mes-donnees/importer'));
  };
  const number = new Intl.NumberFormat(locale());
  const left = view.columnsLeftOut ?? [];
  return (
    <section>
      <h2 tabIndex={-1}>{m.imports_step_understood()}</h2>
      {data === undefined && error === null && <p role="status">{m.imports_counting()}</p>}
      {error !== null && <Failure error={error} offline={m.my_data_offline()} again={() => void refetch()} />}
      {data !== undefined && (
        <>
          <dl class={styles.totals}>
            {rows
              .filter(([name]) => name === 'wouldCreate' || data[name] > 0)
              .map(([name, label]) => (
                <div key={name}>
                  <dt>{label()}</dt>
                  <dd>{number.format(data[name])}</dd>
                </div>
              ))}
          </dl>
          {data.wouldCreate + data.unmapped === 0 && <p>{m.imports_nothing()}</p>}
          {data.broken > 0 && <BrokenLines id={id} />}
        </>
      )}
      {left.length > 0 && (
        <p>{m.imports_columns_left({ columns: new Intl.ListFormat(locale()).format(left) })}</p>
      )}
      <p class={styles.ways}>
        <Button kind="primary" onClick={onNext}>
          {m.imports_next()}
        </Button>
        <Confirm action={m.imports_discard()} title={m.imports_discard_title()} confirm={drop}>
          <p>{m.imports_discard_text()}</p>
        </Confirm>
      </p>
    </section>
  );
}
