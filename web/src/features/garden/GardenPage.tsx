import { locale, to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { ButtonLink } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { Page } from '../../ui/Page';
import { PrintButton } from '../../ui/PrintButton';
import styles from './Garden.module.css';
import type { Garden } from './garden';
import { Look } from './Look';
import { SettingsForm } from './SettingsForm';
import { useGarden, usePictureAhead } from './useGarden';

export const description = m.garden_description;

/** The garden, to be looked at; it grows while one looks. */
export default function GardenPage() {
  return (
    <NeedsAccount title={m.garden_title()}>
      <Mine />
    </NeedsAccount>
  );
}

function Mine() {
  usePictureAhead();
  const { data, error, refetch, grown } = useGarden();
  const names = new Intl.ListFormat(locale(), { type: 'conjunction' }).format(grown);
  return (
    <Page title={m.garden_title()} lead={data && leadOf(data)} wide>
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data !== undefined && <Look />}
      <p role="status" class={styles.grown}>
        {grown.length > 0 && m.garden_grown({ names })}
      </p>
      {data !== undefined && (
        <>
          <p class={`${styles.actions} screen`}>
            <ButtonLink kind="primary" href={to('/jardin/arranger')}>
              {m.garden_arrange()}
            </ButtonLink>
            <ButtonLink href={to('/jardin/partager')}>{m.garden_share()}</ButtonLink>
            <PrintButton />
          </p>
          <Grown garden={data} />
          <SettingsForm />
        </>
      )}
    </Page>
  );
}

function leadOf({ blooming, lastGrowth }: Garden): string {
  if (lastGrowth === undefined) return m.garden_lead_new();
  return blooming ? m.garden_lead_blooming() : m.garden_lead();
}

/** What was done, as what grew from it. Numbers of points and days only for who asked for them. */
function Grown({ garden }: { garden: Garden }) {
  const { elements = [], next, countersShown, resting } = garden;
  return (
    <section>
      <h2>{m.garden_what_grew()}</h2>
      <ul class={styles.counts}>
        {elements.map(({ kind, name, count }) => (
          <li key={kind}>
            {name}
            {m.garden_count({ count })}
          </li>
        ))}
      </ul>
      {resting && <p>{m.garden_resting_now()}</p>}
      {next?.name !== undefined && (
        <p>
          {m.garden_next({ name: next.name })}
          {countersShown && ` ${m.garden_next_at({ points: next.arrivesAt })}`}
        </p>
      )}
      {countersShown && (
        <p>
          {m.garden_counters({
            points: garden.points,
            level: garden.level,
            days: garden.practiceDaysThisMonth,
          })}
        </p>
      )}
    </section>
  );
}
