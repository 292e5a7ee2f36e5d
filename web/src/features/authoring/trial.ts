import { read } from './fresh';
import type { Questionnaire, Sheet } from './services';

/** One question as a person meets it. */
export interface Question {
  code: string;
  label: string;
  /** How often it may have happened; only where events are counted. */
  most: number;
  skip: boolean;
}

/** The questions of a document, as people meet them. */
export function questionsOf({ items = [], scoring }: Questionnaire): Question[] {
  const free = (scoring?.missing?.most ?? 0) > 0;
  return items.map(item => ({
    code: item.code ?? '',
    label: read(item.label),
    most: item.repeatable ? (scoring?.maximumOccurrences ?? 1) : 1,
    skip: item.sensitive === true || free,
  }));
}

/** The answers to choose from; none where events are counted. */
export function optionsOf({ codings = [], defaultCoding }: Questionnaire): [string, string][] {
  const coding = codings.find(({ id }) => id === defaultCoding);
  return (coding?.options ?? []).map(({ value, label }) => [String(value ?? ''), read(label)]);
}

/** The value of a question that somebody skips. */
export const SKIPPED = 'skip';

/** What was filled in, as it is sent; what was left out is not named. */
export function sheetOf(document: Questionnaire, form: FormData): Sheet {
  const answers: Record<string, number> = {};
  const skipped: string[] = [];
  const counting = optionsOf(document).length === 0;
  for (const { code } of questionsOf(document)) {
    const text = String(form.get(`trial-${code}`) ?? '').trim();
    if (text === SKIPPED) skipped.push(code);
    // An event that did not happen is left out; of answers to choose from, 0 is one.
    else if (text !== '' && !(counting && Number(text) === 0)) answers[code] = Number(text);
  }
  return {
    answers,
    skipped,
    ...(document.defaultCoding && { coding: document.defaultCoding }),
    ...(document.defaultBandSet && { bandSet: document.defaultBandSet }),
  };
}
