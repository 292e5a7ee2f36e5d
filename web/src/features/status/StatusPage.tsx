import { useQuery } from '@tanstack/preact-query';
import { Problem } from '../../api/problems';
import { queries } from '../../api/queries';
import { writeDate, writeMoment } from '../../i18n/dates';
import { locale, to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Incidents } from './Incidents';
import { State } from './State';
import styles from './Status.module.css';
import { DAYS, loadStatus, type Status, splitIncidents, tellOverall } from './status';
import { Uptime } from './Uptime';

export const description = m.status_lead;

/** How the platform is, for everybody and without an account; looked up again every minute while it is seen. */
export default function StatusPage() {
  const { data, error, refetch } = useQuery(
    // Asked without a network too: the answer that there is none is what is shown then.
    { queryKey: ['status'], queryFn: loadStatus, refetchInterval: 60_000, networkMode: 'always' },
    queries,
  );
  const offline = error instanceof Problem && error.status === 0;
  return (
    <Page title={m.status_title()} lead={m.status_lead()}>
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && (
        <Notice alert>
          <p>
            <strong>{offline ? m.status_offline() : m.status_failed()}</strong>
          </p>
          <p>{data === undefined ? m.status_unknown() : m.status_old({ when: writeMoment(data.asOf) })}</p>
          <Button onClick={() => void refetch()}>{m.ui_try_again()}</Button>
        </Notice>
      )}
      {data !== undefined && <Known status={data} />}
      <p>
        {m.status_urgent()} <a href={to('/aide-maintenant')}>{m.status_urgent_link()}</a>
      </p>
    </Page>
  );
}

function Known({ status: { state, asOf, knownSince, components, incidents } }: { status: Status }) {
  const { open, over } = splitIncidents(incidents);
  return (
    <>
      <p class={styles.overall} role="status">
        {tellOverall(state)}
      </p>
      <p class={styles.soft}>{m.status_as_of({ when: writeMoment(asOf) })}</p>
      {open.length > 0 && (
        <section>
          <h2>{m.status_open()}</h2>
          <Incidents incidents={open} components={components} />
        </section>
      )}
      <section>
        <h2>{m.status_components()}</h2>
        <ul class={styles.list}>
          {components.map(component => {
            const name = component.name[locale()] ?? component.code;
            return (
              <li key={component.code} class={styles.component}>
                <h3>{name}</h3>
                <State impact={component.state} />
                <Uptime name={name} component={component} />
              </li>
            );
          })}
        </ul>
        <p class={styles.soft}>
          {m.status_legend()}{' '}
          {components.some(({ days }) => days.length < DAYS) &&
            m.status_known_since({ date: writeDate(knownSince) })}
        </p>
      </section>
      {over.length > 0 && (
        <section>
          <h2>{m.status_over()}</h2>
          <Incidents incidents={over} components={components} />
        </section>
      )}
    </>
  );
}
