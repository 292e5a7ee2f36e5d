import { api } from '../../api/client';
import type { components } from '../../api/schema/ticket';
import { session } from '../../api/session';
import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';

type Schemas = components['schemas'];
export type Row = Schemas['ReportRow'] & { target: NonNullable<Schemas['ReportRow']['target']> };
export type Dimension = 'priority' | 'team' | 'month' | 'agent';

export const dimensions: Dimension[] = ['priority', 'team', 'month', 'agent'];

/** Whole months, and by what promises are told apart. */
export interface Question {
  /** Such as `2026-01`; the service chooses where it is empty. */
  from: string;
  to: string;
  by: Dimension[];
}

export interface Report {
  from: string;
  to: string;
  rows: Row[];
}

/** What is asked for, as the service takes it: nothing for what it chooses itself. */
export function toQuery({ by, ...period }: Question): { from?: string; to?: string; by?: string } {
  return { ...toPeriod(period), ...(by.length > 0 && { by: by.join(',') }) };
}

/** Its months alone. */
export function toPeriod({ from, to }: Omit<Question, 'by'>): { from?: string; to?: string } {
  return { ...(from !== '' && { from }), ...(to !== '' && { to }) };
}

export async function loadReport(question: Question): Promise<Report> {
  const { data } = await api.GET('/api/v1/tickets/report', { params: { query: toQuery(question) } });
  return data as unknown as Report;
}

/** The same as a file (RFC 4180). */
export async function loadFile(question: Question): Promise<Blob> {
  const { data } = await api.GET('/api/v1/tickets/report/csv', {
    params: { query: toQuery(question) },
    parseAs: 'blob',
  });
  return data as unknown as Blob;
}

const targets: Record<Row['target'], () => string> = {
  FIRST_RESPONSE: m.reports_first,
  NEXT_RESPONSE: m.reports_next,
  RESOLUTION: m.reports_resolution,
};

/** What was promised, in words. */
export function tellTarget(target: Row['target']): string {
  return targets[target]?.() ?? target;
}

const names: Record<Dimension, () => string> = {
  priority: m.reports_priority,
  team: m.reports_team,
  month: m.reports_month,
  agent: m.reports_agent,
};

export function tellDimension(dimension: Dimension): string {
  return names[dimension]();
}

/** A row in one dimension: its priority, its team or that it has none, its month in words. */
export function tellCell(row: Row, dimension: Dimension, tellStaff: (id: string) => string): string {
  if (dimension === 'priority') return row.priority ?? '';
  if (dimension === 'team') return row.team ?? m.reports_no_team();
  if (dimension === 'agent') return tellAgent(row.agent, tellStaff);
  return writeMonth(row.month ?? '');
}

/** Oneself, or a member of staff by name. */
function tellAgent(agent: string | undefined, tellStaff: (id: string) => string): string {
  if (!agent) return m.reports_no_agent();
  return agent === session.value?.person ? m.reports_you() : tellStaff(agent);
}

/** A month such as `2026-11` in words: « novembre 2026 ». */
export function writeMonth(month: string): string {
  const time = Date.parse(`${month}-01T00:00:00Z`);
  if (Number.isNaN(time)) return month;
  const style = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale(), style).format(time);
}

/** A share from 0 to 1 in percent, rounded down: 100 means all. */
export function writeShare(share: number): string {
  const style = { style: 'percent', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale(), style).format(Math.floor(share * 1000 + 1e-6) / 1000);
}
