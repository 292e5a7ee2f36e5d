import { queries } from '../../api/queries';
import { writeDate, writeMoment } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { ButtonLink } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import entries from '../../ui/Entries.module.css';
import styles from './Requests.module.css';
import {
  canWithdraw,
  isClosed,
  isCoolingOff,
  REQUESTS,
  type Request,
  tellRequest,
  topicOf,
  withdraw,
  writeAddress,
} from './requests';
import { explainState, nameState } from './states';

/** A request: what its state means, by when it is answered, every step that was taken, and how to take it back. */
export function OneRequest({ request }: { request: Request }) {
  const { id = '', state, startsAt, notice, remedies = [], steps = [] } = request;
  const name = tellRequest(request);
  const topic = topicOf(request);
  return (
    <li class={entries.entry}>
      <h3>{name}</h3>
      <p>
        <strong class={styles.state}>{nameState(state)}</strong> {explainState(state)}
      </p>
      {isCoolingOff(request) && startsAt !== undefined && (
        <p>{m.my_data_scheduled({ when: writeMoment(startsAt) })}</p>
      )}
      {!isClosed(request) && !isCoolingOff(request) && <p>{tellDue(request)}</p>}
      {notice !== undefined && <p>{notice}</p>}
      {topic !== undefined && (
        <>
          <p>{m.my_data_request_number({ id })}</p>
          <p>
            <ButtonLink href={writeAddress(topic, id)}>
              {topic === 'identite' ? m.my_data_write_identity() : m.my_data_write_correction()}
            </ButtonLink>
          </p>
        </>
      )}
      {remedies.length > 0 && (
        <ul>
          {remedies.map(remedy => (
            <li key={remedy}>{remedy}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>{m.my_data_steps({ count: steps.length })}</summary>
        <ol class={styles.steps}>
          {steps.map(({ state: taken, at }, place) => (
            <li key={place}>
              {nameState(taken)} <time dateTime={at}>{writeMoment(at)}</time>
            </li>
          ))}
        </ol>
      </details>
      {canWithdraw(request) && !isCoolingOff(request) && (
        <Confirm
          action={m.my_data_withdraw()}
          title={m.my_data_withdraw_sure()}
          label={m.my_data_withdraw_label({ request: name })}
          confirm={async () => {
            await withdraw(id);
            await queries.invalidateQueries({ queryKey: REQUESTS });
          }}
        >
          <p>{m.my_data_withdraw_text()}</p>
        </Confirm>
      )}
    </li>
  );
}

function tellDue({ dueOn, suspendedSince }: Request): string {
  if (dueOn !== undefined) return m.my_data_due({ date: writeDate(dueOn) });
  if (suspendedSince === undefined) return m.my_data_due_stopped();
  return m.my_data_due_stopped_since({ date: writeDate(suspendedSince) });
}
