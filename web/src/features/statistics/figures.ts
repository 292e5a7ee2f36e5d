import { m } from '../../i18n/texts';
import { type Month, monthBefore, type People, type ScoreTrend } from './statistics';

/** One figure of a month: a number, or why there is none. */
export type Value = number | 'suppressed' | 'absent';

/** A figure that is drawn over the months. */
export interface Figure {
  code: string;
  name: string;
  /** Whether it is a number of people, rounded down. */
  people: boolean;
  of: (month: Month) => Value;
}

export function peopleOf(month: Month, count: People | undefined): Value {
  if (month.active === undefined) return 'absent';
  return count?.atLeast ?? 'suppressed';
}

/** The share of two published numbers, in percent, to which their rounding leaves a point or two. */
export function shareOf(part: Value, whole: Value): Value {
  if (typeof part === 'number' && typeof whole === 'number' && whole > 0) {
    return Math.min(100, Math.round((part / whole) * 100));
  }
  return part === 'absent' ? 'absent' : 'suppressed';
}

function averageOf(month: Month, average: number | undefined): Value {
  return month.active === undefined ? 'absent' : (average ?? 'suppressed');
}

const people = (code: string, name: string, of: (month: Month) => People | undefined): Figure => ({
  code,
  name,
  people: true,
  of: month => peopleOf(month, of(month)),
});

/** The seven figures, and what belongs to them, in their order; trends of scores come after them, one for each questionnaire. */
export function figures(): Figure[] {
  return [
    people('active', m.statistics_active(), month => month.active),
    {
      code: 'days',
      name: m.statistics_days(),
      people: false,
      of: month => averageOf(month, month.daysPerPerson),
    },
    people('sign-ups', m.statistics_sign_ups(), month => month.signUps),
    people('journal', m.statistics_journal(), month => month.areas?.journal),
    people('practice', m.statistics_practice(), month => month.areas?.practice),
    {
      code: 'practice-days',
      name: m.statistics_practice_days(),
      people: false,
      of: month => averageOf(month, month.practiceDaysPerPerson),
    },
    people('assessments', m.statistics_assessments(), month => month.areas?.assessments),
    {
      code: 'satisfied',
      name: m.statistics_satisfied(),
      people: false,
      of: month =>
        shareOf(peopleOf(month, month.satisfaction?.satisfied), peopleOf(month, month.satisfaction?.people)),
    },
    {
      code: 'p1',
      name: m.statistics_p1(),
      people: false,
      of: month => month.p1Resolution?.meanMinutes ?? 'absent',
    },
  ];
}

/** The last month that was published; absent when none was. */
export function latest(months: Month[]): Month | undefined {
  return months.findLast(each => each.active !== undefined);
}

/** Whether the month before this one waits to be sealed. */
export function isAwaited(months: Month[], today: Date): boolean {
  return latest(months)?.month !== monthBefore(today, 1);
}

/** How scores of a questionnaire went, in its three parts with their names. */
export function partsOf(trend: ScoreTrend): [name: string, count: Value][] {
  const told = (count: People | undefined): Value => count?.atLeast ?? 'suppressed';
  return [
    [m.statistics_lower(), told(trend.lower)],
    [m.statistics_unchanged(), told(trend.unchanged)],
    [m.statistics_higher(), told(trend.higher)],
  ];
}
