import { useQuery } from '@tanstack/preact-query';
import { queries } from '../../api/queries';
import { writeDay, writeMoment } from '../../i18n/dates';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Failure } from '../../ui/Failure';
import styles from './MyData.module.css';
import { ObjectionSwitch } from './ObjectionSwitch';
import { APPLICATIONS, type Application, loadApplications } from './requests';

/** The applications of others that one authorised, by the names under which they are registered, each with a switch. */
export function Applications() {
  const { data, error, refetch } = useQuery({ queryKey: APPLICATIONS, queryFn: loadApplications }, queries);
  return (
    <section>
      <h2>{m.my_data_applications()}</h2>
      <p>{m.my_data_applications_text()}</p>
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data?.length === 0 && <p>{m.my_data_applications_none()}</p>}
      {data?.map(application => (
        <OneApplication key={application.client} application={application} />
      ))}
    </section>
  );
}

function OneApplication({ application }: { application: Application }) {
  const { client = '', target, objected } = application;
  if (target !== undefined)
    return (
      <ObjectionSwitch target={target} title={m.my_data_application_close({ client })} objected={objected}>
        {tell(application)}
      </ObjectionSwitch>
    );
  return (
    <div class={styles.consent}>
      <h3>{client}</h3>
      <p class={styles.soft}>
        {tell(application)} {m.my_data_application_all()}{' '}
        <a href={to('/mes-donnees/demandes')}>{m.my_data_object_partners()}</a>
      </p>
    </div>
  );
}

function tell({ lastAccess, objected, objectedSince, stopped }: Application): string {
  return [
    lastAccess === undefined
      ? m.my_data_application_never()
      : m.my_data_application_last({ when: writeMoment(lastAccess) }),
    objected && m.my_data_objected_since({ date: writeDay(objectedSince) }),
    stopped && !objected && m.my_data_application_stopped(),
  ]
    .filter(Boolean)
    .join(' ');
}
