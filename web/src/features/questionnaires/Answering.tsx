import { useState } from 'preact/hooks';
import { Problem } from '../../api/problems';
import { m } from '../../i18n/texts';
import { forgetDraft, keepDraft, keepLayout, type Layout, readDraft, readLayout } from './drafts';
import { Failure } from './Failure';
import { Introduction } from './Introduction';
import { Questions } from './Questions';
import { Result } from './Result';
import { type Questionnaire, type Score, scoreAnswers } from './services';
import { emptySheet, faultyCodes, optionsOf, questionsOf, type Sheet } from './sheet';

interface Content {
  questionnaire: Questionnaire;
  /** Fetches the questionnaire anew, past what the browser has kept. */
  reload: () => Promise<unknown>;
}

/** Introduction, questions, result. The answers are forgotten as soon as there is a result. */
export function Answering({ questionnaire, reload }: Content) {
  const code = questionnaire.code ?? '';
  const { version, wordingVersion } = questionnaire;
  const [sheet, setSheet] = useState<Sheet>(
    () => readDraft(code, version, wordingVersion) ?? emptySheet(questionnaire),
  );
  const [layout, setLayout] = useState<Layout>(() =>
    readLayout(optionsOf(questionnaire).length ? 'one' : 'all'),
  );
  const [open, setOpen] = useState(false);
  const [score, setScore] = useState<Score>();
  const [error, setError] = useState<unknown>();
  const [sending, setSending] = useState(false);

  const change = (next: Sheet) => {
    setSheet(next);
    keepDraft(code, next);
  };
  const restart = () => {
    forgetDraft(code);
    setSheet(emptySheet(questionnaire));
    setError(undefined);
    setScore(undefined);
  };
  const choose = (next: Layout) => {
    setLayout(next);
    keepLayout(next);
  };
  const finish = async () => {
    if (sending) return;
    setSending(true);
    setError(undefined);
    try {
      setScore(await scoreAnswers(questionnaire, sheet));
      forgetDraft(code);
      setSheet(emptySheet(questionnaire));
      setOpen(false);
    } catch (problem) {
      setError(problem);
      const faulty = faultyCodes(problem instanceof Problem ? problem.faults : [], sheet);
      const first = questionsOf(questionnaire, '').findIndex(each => faulty.has(each.code));
      if (first >= 0) change({ ...sheet, at: first });
    } finally {
      setSending(false);
    }
  };

  if (score !== undefined) return <Result questionnaire={questionnaire} score={score} again={restart} />;
  if (!open) {
    const begin = () => setOpen(true);
    return <Introduction {...{ questionnaire, sheet, layout, choose, begin, restart }} />;
  }
  const problem = error instanceof Problem ? error : undefined;
  const superseded = problem?.status === 409;
  const refresh = () => reload().catch(setError);
  return (
    <>
      {error !== undefined && (
        <Failure
          error={error}
          {...(superseded ? { again: refresh, label: m.questionnaires_reload() } : {})}
        />
      )}
      <Questions
        {...{ questionnaire, sheet, layout, sending, change, finish }}
        faulty={faultyCodes(problem?.faults ?? [], sheet)}
        fault={problem?.slug === 'answer-missing' ? m.questionnaires_missing() : m.questionnaires_faulty()}
        leave={() => setOpen(false)}
      />
    </>
  );
}
