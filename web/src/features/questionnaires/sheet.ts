import type { Fault } from '../../api/problems';
import type { components } from '../../api/schema/stress';

type Questionnaire = components['schemas']['QuestionnaireView'];

/** What somebody has answered so far, and where they are. */
export interface Sheet {
  version: number;
  /** Version of the wording: with another one the answers may mean something else. */
  wording: number;
  /** Index of the question on the screen. */
  at: number;
  answers: Record<string, number>;
  skipped: string[];
}

/** One question, with what may be done with it. */
export interface Question {
  code: string;
  label: string;
  /** How often it may have happened at most; only where events are counted. */
  most: number;
  /** How not answering is offered; missing where an answer is needed. */
  skipLabel?: string;
}

export function emptySheet({ version, wordingVersion }: Questionnaire): Sheet {
  return { version, wording: wordingVersion, at: 0, answers: {}, skipped: [] };
}

/** The choices of an answer; none where events are ticked and counted. */
export function optionsOf({ codings, defaultCoding }: Questionnaire) {
  const coding = codings?.find(({ id }) => id === defaultCoding);
  return (coding?.options ?? []).map(({ value, label }) => ({ value, label: label ?? String(value) }));
}

/** The questions in their order; `skipLabel` names what is offered where some answers may be missing. */
export function questionsOf({ items, scoring }: Questionnaire, skipLabel: string): Question[] {
  const free = (scoring?.missing?.most ?? 0) > 0;
  return (items ?? []).map(item => {
    const skip = item.skipLabel ?? (free ? skipLabel : undefined);
    const question = {
      code: item.code ?? '',
      label: item.label ?? '',
      most: item.repeatable ? (scoring?.maximumOccurrences ?? 1) : 1,
    };
    return skip === undefined ? question : { ...question, skipLabel: skip };
  });
}

/** The sheet with an answer; it is no longer skipped. */
export function answer(sheet: Sheet, code: string, value: number): Sheet {
  const cleared = clear(sheet, code);
  return { ...cleared, answers: { ...cleared.answers, [code]: value } };
}

/** The sheet with a question that somebody prefers not to answer. */
export function skip(sheet: Sheet, code: string): Sheet {
  const cleared = clear(sheet, code);
  return { ...cleared, skipped: [...cleared.skipped, code] };
}

/** The sheet without anything said to a question. */
export function clear(sheet: Sheet, code: string): Sheet {
  const answers = Object.fromEntries(Object.entries(sheet.answers).filter(([each]) => each !== code));
  return { ...sheet, answers, skipped: sheet.skipped.filter(each => each !== code) };
}

/** The questions whose number of times is none that can be counted: nothing, a part, or more than the rule allows. */
export function wrongCounts(questionnaire: Questionnaire, { answers }: Sheet): Set<string> {
  if (optionsOf(questionnaire).length > 0) return new Set();
  const wrong = questionsOf(questionnaire, '').filter(({ code, most }) => {
    const times = answers[code];
    return times !== undefined && !(Number.isInteger(times) && times >= 1 && times <= most);
  });
  return new Set(wrong.map(({ code }) => code));
}

/** An empty sheet of the next version with what was said to questions that read and are answered just as before. */
export function carryOver(before: Questionnaire, next: Questionnaire, sheet: Sheet): Sheet {
  const read = (from: Questionnaire) =>
    new Map(
      questionsOf(from, '').map(question => [question.code, JSON.stringify([question, optionsOf(from)])]),
    );
  const [old, now] = [read(before), read(next)];
  const same = (code: string) => now.has(code) && now.get(code) === old.get(code);
  return {
    ...emptySheet(next),
    answers: Object.fromEntries(Object.entries(sheet.answers).filter(([code]) => same(code))),
    skipped: sheet.skipped.filter(same),
  };
}

/** To how many questions something was said. */
export function countDone({ answers, skipped }: Sheet): number {
  return Object.keys(answers).length + skipped.length;
}

/** What is sent to be scored, or to be kept. */
export function requestOf({ defaultCoding }: Questionnaire, { version, answers, skipped }: Sheet) {
  return { version, answers, skipped, ...(defaultCoding === undefined ? {} : { coding: defaultCoding }) };
}

/** The codes of the questions that the service found fault with. */
export function faultyCodes(faults: readonly Fault[], { skipped }: Sheet): Set<string> {
  const codes = faults.map(({ pointer }) => {
    const [, list, name = ''] = pointer.split('/');
    if (list === 'skipped') return skipped[Number(name)];
    return list === 'answers' ? name.replaceAll('~1', '/').replaceAll('~0', '~') : undefined;
  });
  return new Set(codes.filter((code): code is string => code !== undefined && code !== ''));
}

/** About how long it takes, in minutes: some seven seconds a question. */
export function minutesFor(questions: number): number {
  return Math.max(1, Math.round((questions * 7) / 60));
}
