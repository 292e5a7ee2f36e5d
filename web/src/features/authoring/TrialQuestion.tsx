import { m } from '../../i18n/texts';
import styles from './Trial.module.css';
import { type Question, SKIPPED } from './trial';

interface Content {
  question: Question;
  options: [string, string][];
  /** How not answering is called. */
  skip: string;
}

/** A question of a draft: a choice among answers, or how often something happened. */
export function TrialQuestion({ question, options, skip }: Content) {
  const { code, label, most } = question;
  const name = `trial-${code}`;
  const counted: [string, string][] = [
    ['0', m.authoring_trial_never()],
    ...Array.from({ length: Math.min(most, 100) }, (_, index): [string, string] => [
      String(index + 1),
      m.authoring_trial_times({ count: index + 1 }),
    ]),
  ];
  const counting = options.length === 0;
  if (counting && most > 3)
    return (
      <p class={styles.question}>
        <label for={name}>{label || code}</label>
        <input id={name} name={name} type="number" min={0} max={most} />
      </p>
    );
  const choices = [
    ...(counting ? counted : options),
    ...(question.skip ? [[SKIPPED, skip || m.authoring_trial_skip()] as [string, string]] : []),
  ];
  return (
    <fieldset class={styles.question}>
      <legend>{label || code}</legend>
      {choices.map(([value, word]) => (
        <label key={value} class={styles.choice}>
          <input type="radio" name={name} value={value} />
          {word || value}
        </label>
      ))}
    </fieldset>
  );
}
