import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { m } from '../../i18n/texts';
import { Failure } from '../../ui/Failure';
import styles from './MyData.module.css';
import { APPLICATIONS, OBJECTIONS, object, REQUESTS } from './requests';

interface Content {
  /** What is objected to, in the words of the service. */
  target: string;
  title: string;
  objected: boolean;
  /** What it means, and since when. */
  children: ComponentChildren;
}

/** Stops a use of one's data, or lets it go on. */
export function ObjectionSwitch({ target, title, objected, children }: Content) {
  const [error, setError] = useState<unknown>();
  // What somebody has just chosen, until the service has said what counts.
  const [wanted, setWanted] = useState<boolean>();
  const change = async (next: boolean) => {
    setWanted(next);
    setError(undefined);
    try {
      await object(target, next);
      await Promise.all([OBJECTIONS, APPLICATIONS].map(queryKey => queries.invalidateQueries({ queryKey })));
      void queries.invalidateQueries({ queryKey: ['consents'] });
      void queries.invalidateQueries({ queryKey: REQUESTS });
    } catch (problem) {
      setError(problem);
    } finally {
      setWanted(undefined);
    }
  };
  return (
    <div class={styles.consent}>
      <label class={styles.tick}>
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is on
          role="switch"
          checked={wanted ?? objected}
          disabled={wanted !== undefined}
          aria-describedby={`objection-${target}`}
          onChange={({ currentTarget }) => change(currentTarget.checked)}
        />
        {title}
      </label>
      <p id={`objection-${target}`} class={styles.soft}>
        {children}
      </p>
      {error !== undefined && <Failure error={error} offline={m.my_data_offline()} />}
    </div>
  );
}
