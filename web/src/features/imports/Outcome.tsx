import { useState } from 'preact/hooks';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button, ButtonLink } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { Failure } from '../../ui/Failure';
import { Notice } from '../../ui/Notice';
import styles from './Imports.module.css';
import { apply, type Import, undo } from './imports';
import { tellFailure } from './words';

interface Content {
  view: Import;
  onChange: () => Promise<void>;
}

/** What has become of an import, and the way back. */
export function Outcome({ view, onChange }: Content) {
  if (view.state === 'undone') return <Undone view={view} />;
  if (view.state === 'failed') return <Failed view={view} onChange={onChange} />;
  const { applied = 0, skipped = 0, broken = 0 } = view.counts ?? {};
  return (
    <section>
      <h2 tabIndex={-1}>{m.imports_applied_title()}</h2>
      <p role="status">{m.imports_applied_text({ applied, skipped, broken })}</p>
      <p class={styles.ways}>
        <ButtonLink kind="primary" href={to('/journal')}>
          {m.imports_to_journal()}
        </ButtonLink>
        <ButtonLink href={to('/calendrier')}>{m.imports_to_calendar()}</ButtonLink>
      </p>
      <Undo view={view} onChange={onChange} />
    </section>
  );
}

function Undo({ view: { id = '' }, onChange }: Content) {
  const takeOut = async () => {
    await undo(id);
    await onChange();
  };
  return (
    <Confirm action={m.imports_undo()} title={m.imports_undo_title()} confirm={takeOut}>
      <p>{m.imports_undo_text()}</p>
    </Confirm>
  );
}

function Undone({ view }: { view: Import }) {
  const { undone = 0, kept = 0 } = view.counts ?? {};
  return (
    <section>
      <h2 tabIndex={-1}>{m.imports_undone_title()}</h2>
      <p role="status">{m.imports_undone_text({ undone, kept })}</p>
      <ButtonLink href={to('/mes-donnees/importer')}>{m.imports_new()}</ButtonLink>
    </section>
  );
}

function Failed({ view, onChange }: Content) {
  const [error, setError] = useState<unknown>();
  const goOn = async () => {
    setError(undefined);
    try {
      await apply(view.id ?? '');
      await onChange();
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <section>
      <h2 tabIndex={-1}>{m.imports_failed_title()}</h2>
      <Notice alert>
        <p>{tellFailure(view.failure)}</p>
      </Notice>
      {error !== undefined && <Failure error={error} />}
      <p class={styles.ways}>
        <Button kind="primary" onClick={goOn}>
          {m.imports_go_on()}
        </Button>
        <Undo view={view} onChange={onChange} />
      </p>
    </section>
  );
}
