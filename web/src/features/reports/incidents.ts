import { api } from '../../api/client';
import type { components } from '../../api/schema/ticket';
import { type Question, toPeriod } from './report';

export type IncidentRow = components['schemas']['IncidentReportRow'];

export interface IncidentReport {
  from: string;
  to: string;
  rows: IncidentRow[];
}

/** How incidents were resolved, by priority and month. */
export async function loadIncidentReport(question: Question): Promise<IncidentReport> {
  const { data } = await api.GET('/api/v1/incidents/report', { params: { query: toPeriod(question) } });
  return data as unknown as IncidentReport;
}

/** The same as a file (RFC 4180). */
export async function loadIncidentFile(question: Question): Promise<Blob> {
  const { data } = await api.GET('/api/v1/incidents/report/csv', {
    params: { query: toPeriod(question) },
    parseAs: 'blob',
  });
  return data as unknown as Blob;
}
