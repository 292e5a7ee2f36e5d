import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import type { Figure, Value } from './figures';

/** « octobre 2026 ». */
export function nameMonth(month: string | undefined, style: 'long' | 'short' = 'long'): string {
  if (month === undefined) return '';
  return new Intl.DateTimeFormat(locale(), { month: style, year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

/** A value in words: « au moins 125 », « moins de 10 personnes ». */
export function tell({ code, people }: Pick<Figure, 'code' | 'people'>, value: Value): string {
  if (value === 'absent') return m.statistics_absent();
  if (value === 'suppressed') return m.statistics_suppressed();
  const number = new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(value);
  if (people) return m.statistics_at_least({ number });
  if (code === 'satisfied') return m.statistics_percent({ number });
  return code === 'p1' ? m.statistics_minutes({ number }) : m.statistics_days_number({ number });
}

/** The name of a questionnaire, as it is known everywhere. */
export function nameQuestionnaire(code: string): string {
  const known: Record<string, string> = {
    pss10: 'PSS-10',
    gad7: 'GAD-7',
    who5: 'OMS-5 / WHO-5',
    srrs: 'SRRS',
  };
  return known[code] ?? code;
}
