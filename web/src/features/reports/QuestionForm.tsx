import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import styles from './Reports.module.css';
import { type Dimension, type Question, tellDimension } from './report';

interface Content {
  question: Question;
  ask: (question: Question) => void;
  /** What may be told apart; nothing is asked where there is nothing to choose. */
  choices: Dimension[];
}

/** Which months, and by what promises are told apart. */
export function QuestionForm({ question, ask, choices }: Content) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    ask({
      from: String(form.get('from') ?? '').trim(),
      to: String(form.get('to') ?? '').trim(),
      by: form.getAll('by') as Dimension[],
    });
  };
  return (
    <form noValidate class={styles.question} onSubmit={submit}>
      {/* A browser without a field for months shows one for text: the hint says how a month is written. */}
      <Field
        id="from"
        type="month"
        label={m.reports_from()}
        hint={m.reports_from_hint()}
        defaultValue={question.from}
      />
      <Field
        id="to"
        type="month"
        label={m.reports_to()}
        hint={m.reports_to_hint()}
        defaultValue={question.to}
      />
      {choices.length > 0 && (
        <fieldset class={styles.by}>
          <legend>{m.reports_by()}</legend>
          {choices.map(dimension => (
            <label key={dimension} class={styles.check}>
              <input
                type="checkbox"
                name="by"
                value={dimension}
                defaultChecked={question.by.includes(dimension)}
              />
              {tellDimension(dimension)}
            </label>
          ))}
        </fieldset>
      )}
      <p>
        <Button kind="primary" type="submit">
          {m.reports_ask()}
        </Button>
      </p>
    </form>
  );
}
