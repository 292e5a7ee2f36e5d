import { useState } from 'preact/hooks';
import { writeDate } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import styles from './Status.module.css';
import {
  type Component,
  DAYS,
  type Day,
  type Impact,
  tellDays,
  tellImpact,
  tellUptime,
  writePercent,
} from './status';

const WIDTH = 4;
const HEIGHT = 32;
/** Worse days are lower: they are told apart without colour too. */
const heights: Record<Impact, number> = { NONE: HEIGHT, DEGRADED: 20, OUTAGE: 10 };

/** Ninety days of a component as a row, those of which nothing is known as a line, and on demand the known ones as a table. */
export function Uptime({ name, component }: { name: string; component: Component }) {
  const { days } = component;
  const unknown = DAYS - days.length;
  const [open, setOpen] = useState(false);
  return (
    <>
      <svg
        class={styles.days}
        viewBox={`0 0 ${DAYS * WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={tellDays(days)}
      >
        {unknown > 0 && (
          <rect class={styles.unknown} x={0} y={HEIGHT - 2} width={unknown * WIDTH - 1} height={2} />
        )}
        {days.map(({ date, worst }, at) => (
          <rect
            key={date}
            class={styles[worst.toLowerCase()]}
            x={(unknown + at) * WIDTH}
            y={HEIGHT - (heights[worst] ?? HEIGHT)}
            width={WIDTH - 1}
            height={heights[worst] ?? HEIGHT}
          />
        ))}
      </svg>
      <p class={styles.soft}>{tellUptime(component)}</p>
      <details class={styles.table} onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>
          {m.status_day_by_day()} <span class="visually-hidden">{name}</span>
        </summary>
        {open && <DayTable name={name} days={days} />}
      </details>
    </>
  );
}

function DayTable({ name, days }: { name: string; days: readonly Day[] }) {
  return (
    <table>
      <caption class="visually-hidden">{name}</caption>
      <thead>
        <tr>
          <th scope="col">{m.status_day()}</th>
          <th scope="col">{m.status_worst()}</th>
          <th scope="col">{m.status_share()}</th>
        </tr>
      </thead>
      <tbody>
        {[...days].reverse().map(({ date, worst, uptime }) => (
          <tr key={date}>
            <th scope="row">{writeDate(date)}</th>
            <td>{tellImpact(worst)}</td>
            <td>{writePercent(uptime)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
