import { m } from '../../i18n/texts';
import { clockAt } from '../../store/days';
import type { Content, Felt } from '../../store/entries';
import type { Faults } from '../../ui/Faults';
import { momentOf } from './times';

/** What the service takes at most. */
export const MOST_WORDS = 10;
export const MOST_CONTEXTS = 20;
const LONGEST_NOTE = 10_000;

/** How far ahead of now an entry may be, in milliseconds: clocks differ. */
const AHEAD = 120_000;

/** An entry while it is written. */
export interface Form {
  emotions: Felt[];
  note: string;
  contexts: string[];
  valence: number | undefined;
  arousal: number | undefined;
  day: string;
  time: string;
  wholeDay: boolean;
}

export function formOf(content: Content): Form {
  const { day, time } = clockAt(Date.parse(content.feltAt), content.zone);
  return {
    emotions: content.emotions,
    note: content.note ?? '',
    contexts: content.contexts ?? [],
    valence: content.valence,
    arousal: content.arousal,
    day,
    time,
    wholeDay: content.kind === 'daily',
  };
}

/** What the form says; the moment to the second, the zone and the day stay those of `before` unless the clock was set anew. */
export function contentOf(form: Form, before: Content): Content {
  const known = clockAt(Date.parse(before.feltAt), before.zone);
  const same = known.day === form.day && known.time === form.time;
  const moment = momentOf(form.day, form.time, before.zone);
  const note = form.note.trim() === '' ? undefined : form.note;
  return {
    kind: form.wholeDay ? 'daily' : 'momentary',
    feltAt: same || moment === undefined ? before.feltAt : new Date(moment).toISOString(),
    zone: before.zone,
    emotions: form.emotions,
    ...(same && before.localDate !== undefined && { localDate: before.localDate }),
    ...(form.valence !== undefined && { valence: form.valence }),
    ...(form.arousal !== undefined && { arousal: form.arousal }),
    ...(form.contexts.length > 0 && { contexts: form.contexts }),
    ...(note !== undefined && { note }),
  };
}

/** What is to be mended before it can be kept, by the id of the field. */
export function faultsOf(form: Form, zone: string, now: number): Faults {
  const faults: Faults = {};
  const moment = momentOf(form.day, form.time, zone);
  if (form.emotions.length === 0) faults['journal-add-word'] = m.journal_fault_words();
  if (moment === undefined || form.day < '1900-01-02') faults['journal-day'] = m.journal_fault_time();
  else if (moment > now + AHEAD) faults['journal-day'] = m.journal_fault_future();
  const length = [...form.note].length;
  if (length > LONGEST_NOTE) faults['journal-note'] = m.journal_fault_note({ most: LONGEST_NOTE });
  return faults;
}
