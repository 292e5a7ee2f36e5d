import { m } from '../../i18n/texts';
import styles from './Imports.module.css';

const steps = [m.imports_step_file, m.imports_step_understood, m.imports_step_meanings, m.imports_step_done];

/** Where somebody is among the four steps, 0 to 3. */
export function Steps({ at }: { at: number }) {
  return (
    <ol class={styles.steps} aria-label={m.imports_steps()}>
      {steps.map((name, step) => (
        <li key={name()} data-done={step < at} aria-current={step === at ? 'step' : undefined}>
          {name()}
        </li>
      ))}
    </ol>
  );
}
