import { m } from '../../i18n/texts';
import type { Clock } from './contract';
import styles from './Desk.module.css';
import { tellClock } from './due';

const kinds: Record<Clock['kind'], () => string> = {
  FIRST_RESPONSE: m.desk_clock_first,
  NEXT_RESPONSE: m.desk_clock_next,
  RESOLUTION: m.desk_clock_resolution,
};

/** Everything that staff promised about a ticket, and how it stands. */
export function Clocks({ clocks, now }: { clocks: Clock[]; now: number }) {
  if (clocks.length === 0) return null;
  return (
    <section aria-labelledby="desk-clocks">
      <h2 id="desk-clocks">{m.desk_clocks()}</h2>
      <dl class={styles.clocks}>
        {clocks.map(clock => (
          <div key={clock.kind}>
            <dt>{kinds[clock.kind]?.() ?? clock.kind}</dt>
            <dd>{tellClock(clock, now)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
