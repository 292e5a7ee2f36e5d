import { useEffect, useRef } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import type { Layout } from './drafts';
import { QuestionField } from './QuestionField';
import styles from './Questionnaire.module.css';
import type { Questionnaire } from './services';
import { countDone, optionsOf, questionsOf, type Sheet, wrongCounts } from './sheet';

interface Content {
  questionnaire: Questionnaire;
  sheet: Sheet;
  layout: Layout;
  sending: boolean;
  faulty: ReadonlySet<string>;
  /** What is said at a question with a fault. */
  fault: string;
  change: (sheet: Sheet) => void;
  finish: () => void;
  leave: () => void;
}

/** The questions, one at a time or all; Enter leads on. The heading has the focus whenever the question changes. */
export function Questions(content: Content) {
  const { questionnaire, sheet, layout, sending, faulty, fault, change, finish, leave } = content;
  const heading = useRef<HTMLHeadingElement>(null);
  const questions = questionsOf(questionnaire, m.questionnaires_skip());
  const options = optionsOf(questionnaire);
  const total = questions.length;
  const one = layout === 'one';
  const at = Math.min(Math.max(sheet.at, 0), total - 1);
  const last = !one || at === total - 1;
  const count = countDone(sheet);
  useEffect(() => heading.current?.focus(), [at, one]);

  const submit = (event: Event) => {
    event.preventDefault();
    const wrong = wrongCounts(questionnaire, sheet);
    if (wrong.size > 0 && (last || wrong.has(questions[at]?.code ?? ''))) return leadTo(event, wrong);
    if (last) finish();
    else change({ ...sheet, at: at + 1 });
  };
  /** To the first number that cannot be counted, on the screen or on that of its question. */
  const leadTo = (event: Event, wrong: ReadonlySet<string>) => {
    const field = (event.currentTarget as HTMLElement).querySelector<HTMLElement>(
      'input[type=number][aria-invalid=true]',
    );
    if (field) field.focus();
    else change({ ...sheet, at: questions.findIndex(({ code }) => wrong.has(code)) });
  };
  const back = () => (one && at > 0 ? change({ ...sheet, at: at - 1 }) : leave());
  const ticked = Object.keys(sheet.answers).length;
  return (
    <form onSubmit={submit} noValidate>
      <h2 ref={heading} tabIndex={-1} class={styles.position}>
        {one ? m.questionnaires_position({ number: at + 1, total }) : m.questionnaires_all_heading()}
      </h2>
      {(one ? questions.slice(at, at + 1) : questions).map(question => (
        <QuestionField
          key={question.code}
          {...{ question, options, sheet, change }}
          fault={faulty.has(question.code) ? fault : undefined}
        />
      ))}
      <p class={styles.progress}>
        {options.length > 0
          ? m.questionnaires_done({ count, total })
          : m.questionnaires_ticked({ count: ticked })}
      </p>
      <p class={styles.actions}>
        <Button onClick={back}>{one && at > 0 ? m.questionnaires_back() : m.questionnaires_leave()}</Button>
        <Button kind="primary" type="submit" disabled={sending}>
          {sending ? m.questionnaires_sending() : last ? m.questionnaires_finish() : m.questionnaires_next()}
        </Button>
      </p>
    </form>
  );
}
