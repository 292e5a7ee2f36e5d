import { useState } from 'preact/hooks';
import { Problem } from '../../api/problems';
import { m } from '../../i18n/texts';
import { Failure } from '../../ui/Failure';
import { type Pending, pendingOf } from './assessments';
import { forgetDraft, keepDraft, keepLayout, type Layout, readDraft, readLayout } from './drafts';
import { Introduction } from './Introduction';
import { Questions } from './Questions';
import { Result } from './Result';
import { type Questionnaire, type Score, scoreAnswers } from './services';
import { carryOver, emptySheet, faultyCodes, optionsOf, questionsOf, type Sheet, wrongCounts } from './sheet';

interface Content {
  questionnaire: Questionnaire;
  /** Fetches the questionnaire anew, past what the browser has kept, and shows it after `prepare`. */
  reload: (prepare: (next: Questionnaire) => void) => Promise<unknown>;
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
  const [done, setDone] = useState<{ score: Score; pending: Pending }>();
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
    setDone(undefined);
  };
  const choose = (next: Layout) => {
    setLayout(next);
    keepLayout(next);
  };
  const finish = async () => {
    if (sending || wrongCounts(questionnaire, sheet).size > 0) return;
    setSending(true);
    setError(undefined);
    try {
      const score = await scoreAnswers(questionnaire, sheet);
      setDone({ score, pending: pendingOf(questionnaire, sheet) });
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

  if (done !== undefined) return <Result questionnaire={questionnaire} {...done} again={restart} />;
  if (!open) {
    const begin = () => setOpen(true);
    return <Introduction {...{ questionnaire, sheet, layout, choose, begin, restart }} />;
  }
  const problem = error instanceof Problem ? error : undefined;
  const superseded = problem?.slug === 'questionnaire-version-superseded';
  // The answers to questions that stayed the same go over to the new version.
  const refresh = () =>
    reload(next => keepDraft(code, carryOver(questionnaire, next, sheet))).catch(setError);
  return (
    <>
      {error !== undefined && (
        <Failure
          offline={m.questionnaires_offline_text()}
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
