import { useEffect, useRef } from 'preact/hooks';
import { m } from '../../i18n/texts';
import type { Told } from '../../store/practice/waiting';
import { Button, ButtonLink } from '../../ui/Button';
import styles from './Ending.module.css';
import { Keeping } from './Keeping';
import type { Mood } from './keep';

interface Content {
  /** What was practised, in a sentence. */
  said: string;
  /** What may be kept, by its name; missing where it was too little. */
  session: { name: string; tell: (after: Mood) => Told } | undefined;
  /** Whether it can be kept: with an account, or on the device of somebody who has one. */
  keeps: boolean;
  /** The way to the others: its address and its words. */
  back: [string, string];
  /** Missing where there is nothing to begin again, as in a room that is over. */
  onAgain?: (() => void) | undefined;
}

/** What was practised, and what may follow. */
export function Ending({ said, session, keeps, back: [href, words], onAgain }: Content) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class={styles.ending}>
      <h2 ref={heading} tabIndex={-1}>
        {m.breathing_over()}
      </h2>
      <p>{said}</p>
      {session !== undefined && keeps && <Keeping {...session} />}
      {session !== undefined && !keeps && <p class={styles.quiet}>{m.breathing_not_kept()}</p>}
      <div class={styles.ways}>
        {onAgain && <Button onClick={onAgain}>{m.breathing_again()}</Button>}
        <ButtonLink kind="quiet" href={href}>
          {words}
        </ButtonLink>
      </div>
    </div>
  );
}
