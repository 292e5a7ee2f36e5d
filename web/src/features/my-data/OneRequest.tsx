import { queries } from '../../api/queries';
import { writeDate, writeMoment } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { Confirm } from '../../ui/Confirm';
import styles from './Requests.module.css';
import {
  canWithdraw,
  isClosed,
  isCoolingOff,
  REQUESTS,
  type Request,
  tellRequest,
  withdraw,
} from './requests';
import { explainState, nameState } from './states';

/** A request: what its state means, by when it is answered, every step that was taken, and how to take it back. */
export function OneRequest({ request }: { request: Request }) {
  const { id = '', state, dueOn, notice, remedies = [], steps = [] } = request;
  const name = tellRequest(request);
  return (
    <li class={styles.request}>
      <h3>{name}</h3>
      <p>
        <strong class={styles.state}>{nameState(state)}</strong> {explainState(state)}
      </p>
      {!isClosed(request) && !isCoolingOff(request) && (
        <p>{dueOn === undefined ? m.my_data_due_stopped() : m.my_data_due({ date: writeDate(dueOn) })}</p>
      )}
      {notice !== undefined && <p>{notice}</p>}
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
