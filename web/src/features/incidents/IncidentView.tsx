import { writeMoment } from '../../i18n/dates';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Failure } from '../../ui/Failure';
import { Notice } from '../../ui/Notice';
import { ClassificationForm } from './ClassificationForm';
import { Closing } from './Closing';
import styles from './Incidents.module.css';
import type { ReadIncident } from './incidents';
import { NoteForm } from './NoteForm';
import { PersonalData } from './PersonalData';
import { PublicMessages } from './PublicMessages';
import { Review } from './Review';
import { StepForm } from './StepForm';
import { Steps } from './Steps';
import { Timeline } from './Timeline';
import { useChange } from './useChange';
import { tell, tellPromise } from './words';

interface Content {
  read: ReadIncident;
  reload: () => Promise<void>;
}

/** An incident whole: what is to be done and what everybody reads on one side; what is of staff alone on the other, or below. */
export function IncidentView({ read: { detail, etag }, reload }: Content) {
  const { incident, alerts, steps, timeline, publicMessages } = detail;
  const { id, priority, step, impact, components, settlesAt } = incident;
  const { change, overtaken, error } = useChange(etag, reload);
  const open = step !== 'CLOSED';
  return (
    <>
      <p class={styles.facts}>
        <strong>{tell(priority)}</strong>
        <span>{tell(step)}</span>
        <span>{tell(impact)}</span>
        {components.length > 0 && <span class={styles.soft}>{components.map(tell).join(', ')}</span>}
        <span class={styles.soft}>{tellPromise(incident)}</span>
      </p>
      <p class={styles.soft}>
        {m.incidents_alerts({ firing: alerts.firing, all: alerts.all })}
        {alerts.all > 0 && (
          <>
            {' '}
            <a href={to(`/equipe/incidents/${id}/alertes`)}>{m.incidents_alerts_see()}</a>
          </>
        )}
        {settlesAt && ` ${m.incidents_settles({ when: writeMoment(settlesAt) })}`}
      </p>
      {overtaken && <Notice alert>{m.incidents_overtaken()}</Notice>}
      {error !== undefined && <Failure error={error} />}
      <div class={styles.columns}>
        <div class={styles.side}>
          {open && <StepForm incident={incident} change={change} />}
          <PublicMessages id={id} messages={publicMessages} published={reload} />
          <Review detail={detail} etag={etag} change={change} />
          {open && <Closing detail={detail} change={change} />}
          {!open && <p>{m.incidents_closed_text()}</p>}
        </div>
        <div class={styles.side}>
          {open && <ClassificationForm incident={incident} etag={etag} change={change} />}
          <PersonalData incident={incident} change={change} />
          <Steps steps={steps} />
          <NoteForm id={id} kept={reload} />
          <Timeline id={id} events={timeline} />
        </div>
      </div>
    </>
  );
}
