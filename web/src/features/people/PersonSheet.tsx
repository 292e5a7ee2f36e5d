import { useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { session } from '../../api/session';
import { writeDay } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { Confirm } from '../../ui/Confirm';
import { Notice } from '../../ui/Notice';
import { ActionList } from './ActionList';
import styles from './People.module.css';
import { Roles } from './Roles';
import { enable, type Person, removeSecondFactors } from './services';

/** Whether and as what somebody may sign in, what an administrator may change of it, and what was done before. */
export function PersonSheet({ found }: { found: Person }) {
  const [person, setPerson] = useState(found);
  const [done, setDone] = useState('');
  const isOwn = person.id === session.value?.person;

  /** Does one thing, then shows it; looking the person up anew would be recorded as a search. */
  const change = async (act: () => Promise<void>, next: Partial<Person>, words: string) => {
    await act();
    setPerson(before => ({ ...before, ...next }));
    setDone(words);
    void queries.invalidateQueries({ queryKey: ['people', 'actions', person.id] });
  };
  const { id, enabled, emailVerified, createdAt, roles } = person;
  return (
    <section>
      <h2>{m.people_found()}</h2>
      <dl class={styles.facts}>
        <dt>{m.people_state()}</dt>
        <dd>{enabled ? m.people_open() : m.people_closed()}</dd>
        <dt>{m.people_address()}</dt>
        <dd>{emailVerified ? m.people_verified() : m.people_unverified()}</dd>
        <dt>{m.people_since()}</dt>
        <dd>{writeDay(createdAt)}</dd>
        <dt>{m.people_id()}</dt>
        <dd>{id}</dd>
      </dl>
      <p role="status">{done}</p>
      {isOwn && <Notice>{m.people_own()}</Notice>}
      <Roles
        roles={roles}
        fixed={isOwn}
        assign={(act, next, words) => change(act, { roles: next }, words)}
        id={id}
      />
      {!isOwn && (
        <div class={styles.closing}>
          <Confirm
            action={m.people_factors()}
            title={m.people_factors_sure()}
            confirm={() => change(() => removeSecondFactors(id), {}, m.people_factors_done())}
          >
            <p>{m.people_factors_text()}</p>
          </Confirm>
          {enabled ? (
            <Confirm
              action={m.people_close()}
              title={m.people_close_sure()}
              confirm={() => change(() => enable(id, false), { enabled: false }, m.people_close_done())}
            >
              <p>{m.people_close_text()}</p>
            </Confirm>
          ) : (
            <Confirm
              action={m.people_reopen()}
              title={m.people_reopen_sure()}
              confirm={() => change(() => enable(id, true), { enabled: true }, m.people_reopen_done())}
            >
              <p>{m.people_reopen_text()}</p>
            </Confirm>
          )}
        </div>
      )}
      <ActionList id={id} />
    </section>
  );
}
