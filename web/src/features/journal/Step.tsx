import type { ComponentChildren } from 'preact';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Disc } from './Signs';
import styles from './ThreeTaps.module.css';

interface StepContent {
  place: { current: HTMLElement | null };
  question: string;
  family?: string | undefined;
  back?: () => void;
  /** One below the other on a phone: these choices are in order. */
  column?: boolean;
  children: ComponentChildren;
}

/** One question of the three, with its choices and the way back. */
export function Step({ place, question, family, back, column, children }: StepContent) {
  return (
    <section ref={place} class={styles.step} aria-labelledby="journal-question">
      <h2 id="journal-question" class={styles.question}>
        {family !== undefined && <Disc family={family} />}
        {question}
      </h2>
      <ul
        class={column ? `${styles.choices} ${styles.column}` : styles.choices}
        aria-labelledby="journal-question"
      >
        {children}
      </ul>
      {back !== undefined && (
        <p class={styles.back}>
          <Button kind="quiet" onClick={back}>
            {m.journal_step_back()}
          </Button>
        </p>
      )}
    </section>
  );
}

export function Choice({ onClick, children }: { onClick: () => void; children: ComponentChildren }) {
  return (
    <li>
      <button type="button" class={styles.choice} onClick={onClick}>
        {children}
      </button>
    </li>
  );
}
