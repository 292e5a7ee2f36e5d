import { m } from '../../i18n/texts';
import { Twin } from '../../ui/Twin';
import styles from './Calendar.module.css';
import { classNames } from './words';

/** What the colours and strokes say, in words. */
export function Legend() {
  return (
    <Twin class={styles.legend} summary={m.calendar_legend()}>
      <p>{m.calendar_legend_text()}</p>
      <ul>
        {classNames.map((name, place) => (
          <li key={name()}>
            <span class={styles.day} data-mood={place} data-spread="0" aria-hidden="true" />
            {name()}
          </li>
        ))}
        <li>
          <span class={styles.day} data-mood="none" aria-hidden="true" />
          {m.calendar_unrated()}
        </li>
      </ul>
    </Twin>
  );
}
