import { useEffect, useRef, useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import type { Finding } from '../../ui/editing/context';
import { findingsOf } from '../../ui/editing/Findings';
import { Section } from '../../ui/editing/Section';
import { Failure } from '../../ui/Failure';
import { read } from './fresh';
import { type Preview, preview, type Questionnaire } from './services';
import styles from './Trial.module.css';
import { TrialQuestion } from './TrialQuestion';
import { optionsOf, questionsOf, sheetOf } from './trial';

interface Content {
  id: string;
  document: Questionnaire;
  /** Saves what is changed: the service scores what is stored. */
  save: () => Promise<unknown>;
  found: (findings: Finding[]) => void;
}

/** The draft answered as a person would, and what that person would read; nothing is kept. */
export function Trial({ id, document, save, found }: Content) {
  const [seen, setSeen] = useState<Preview>();
  const [error, setError] = useState<unknown>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (seen !== undefined) heading.current?.focus();
  }, [seen]);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    setError(undefined);
    setSeen(undefined);
    try {
      if ((await save()) === undefined) return;
      setSeen(await preview(id, sheetOf(document, form)));
    } catch (problem) {
      const findings = findingsOf(problem).filter(({ pointer }) => !/^\/(answers|skipped)/.test(pointer));
      if (findings.length > 0) found(findings);
      else setError(problem);
    }
  };
  const options = optionsOf(document);
  const questions = questionsOf(document);
  return (
    <Section title={m.authoring_trial()}>
      <p>{m.authoring_trial_text()}</p>
      {read(document.instructions) && <p class={styles.instructions}>{read(document.instructions)}</p>}
      {questions.length === 0 && <p>{m.authoring_item_none()}</p>}
      <form noValidate onSubmit={submit}>
        {questions.map(question => (
          <TrialQuestion key={question.code} {...{ question, options }} skip={read(document.skipLabel)} />
        ))}
        {error !== undefined && <Failure error={error} />}
        {questions.length > 0 && <Button type="submit">{m.authoring_trial_score()}</Button>}
      </form>
      {seen !== undefined && (
        <div class={styles.result}>
          <h3 ref={heading} tabIndex={-1}>
            {m.authoring_trial_result()}
          </h3>
          <Read result={seen.result} />
        </div>
      )}
    </Section>
  );
}

function Read({ result }: { result: Preview['result'] }) {
  if (result === undefined) return null;
  const { score, unit, bandLabel, reading, notice, remarks = [] } = result;
  return (
    <>
      <p>
        <strong>{unit === 'percent' ? m.authoring_percent({ score }) : m.authoring_points({ score })}</strong>
        {' – '}
        {bandLabel}
      </p>
      {reading && <p>{reading}</p>}
      {notice && <p>{notice}</p>}
      {remarks.map(({ code, text }) => (
        <p key={code}>{text}</p>
      ))}
    </>
  );
}
