import { api } from '../../api/client';
import type { components } from '../../api/schema/emotion';
import type { Span } from './spans';

type Schemas = components['schemas'];
export type ReportView = Schemas['ReportView'];
export type Summary = Schemas['Summary'];
export type Count = Schemas['Count'];

interface Days {
  from: string;
  to: string;
}

/** The figures of a period and of the one before it in the calendar. */
export async function loadReport({ kind, from }: Span): Promise<ReportView> {
  const query = { period: kind, on: from };
  const { data } = await api.GET('/api/v1/journal/reports', { params: { query } });
  return data as ReportView;
}

export async function loadValence(query: Days): Promise<Schemas['ValenceView']> {
  // The same address draws a picture for who asks for one.
  const headers = { Accept: 'application/json' };
  const { data } = await api.GET('/api/v1/journal/valence', { params: { query }, headers });
  return data as Schemas['ValenceView'];
}

export async function loadObservations(query: Days): Promise<Schemas['ObservationsView']> {
  const { data } = await api.GET('/api/v1/journal/observations', { params: { query } });
  return data as Schemas['ObservationsView'];
}
