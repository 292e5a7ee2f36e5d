import { useQuery } from '@tanstack/preact-query';
import { queries } from '../../api/queries';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { ButtonLink } from '../../ui/Button';
import { Card, Cards } from '../../ui/Card';
import { Failure } from '../../ui/Failure';
import { loadPatterns, patternsKey } from './patterns';
import styles from './Rhythm.module.css';
import { lineOf } from './rhythm';
import { sayPhases } from './words';

/** The rhythms that somebody made, for who is signed in; `withoutHold` leaves out those with a hold. */
export function OwnRhythms({ withoutHold }: { withoutHold: boolean }) {
  const { data, error, refetch } = useQuery({ queryKey: patternsKey, queryFn: loadPatterns }, queries);
  const shown = data?.filter(each => !(withoutHold && each.breathHold)) ?? [];
  return (
    <section>
      <h2>{m.breathing_own_rhythms()}</h2>
      {error !== null && data === undefined && (
        <Failure error={error} offline={m.breathing_rhythm_offline()} again={() => void refetch()} />
      )}
      {data?.length === 0 && <p>{m.breathing_own_none()}</p>}
      {shown.length > 0 && (
        <Cards>
          {shown.map(({ id, name = '', phases = [] }) => (
            <Card key={id} href={to(`/respirer/rythmes/${id}`)} title={name} icon={lineOf(phases)} under>
              {sayPhases(phases)}
            </Card>
          ))}
        </Cards>
      )}
      <p class={styles.ways}>
        <ButtonLink href={to('/respirer/rythmes/nouveau')}>{m.breathing_rhythm_new()}</ButtonLink>
      </p>
    </section>
  );
}
