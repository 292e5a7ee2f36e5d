import { api } from '../../api/client';
import type { components } from '../../api/schema/ticket';

type Schemas = components['schemas'];
type View = Schemas['IncidentView'];
export type Step = NonNullable<View['step']>;
export type Impact = NonNullable<View['impact']>;
export type Priority = NonNullable<View['priority']>;
export type Component = NonNullable<View['components']>[number];
export type NextStep = Schemas['NewStep']['step'];
export type Classification = Schemas['NewClassification'];
export type NewIncident = Schemas['NewIncident'];
export type PublicText = Schemas['NewPublicMessage'];
export type PostMortem = Schemas['PostMortem'];
export type StepTime = Schemas['StepTime'] & { step: Step };
export type TimelineEvent = Schemas['TimelineEventView'] & { id: string; kind: string; step: Step };
export type Alert = Schemas['AlertView'] & { id: string; name: string };
export type PublicMessage = Required<Schemas['PublicMessageView']>;

/** An incident as staff see it. */
export type Incident = Omit<View, 'personalDataTouched' | 'waiver'> &
  Required<Pick<View, 'id' | 'title' | 'priority' | 'step' | 'impact' | 'components' | 'possibleSteps'>> & {
    personalDataTouched?: boolean | null;
    waiver?: string | null;
  };

export interface Detail {
  incident: Incident;
  alerts: Schemas['AlertCount'];
  steps: StepTime[];
  timeline: TimelineEvent[];
  publicMessages: PublicMessage[];
  postMortem?: PostMortem | null;
}

/** What was read, and the version that changes refer to. */
export interface ReadIncident {
  detail: Detail;
  etag: string;
}

export interface IncidentPage {
  items: Incident[];
  next: string | undefined;
}

/** Incidents, those that are not closed first; `after` is the `next` of the page before. */
export async function loadIncidents(after?: string): Promise<IncidentPage> {
  const { data } = await api.GET('/api/v1/incidents', {
    params: { query: { limit: 30, ...(after !== undefined && { after }) } },
  });
  return { items: (data?.items ?? []) as Incident[], next: data?.next ?? undefined };
}

export interface AlertPage {
  items: Alert[];
  next: string | undefined;
}

/** The alerts of an incident, the last to begin first. */
export async function loadAlerts(id: string, after?: string): Promise<AlertPage> {
  const { data } = await api.GET('/api/v1/incidents/{id}/alerts', {
    params: { path: { id }, query: { limit: 50, ...(after !== undefined && { after }) } },
  });
  return { items: (data?.items ?? []) as Alert[], next: data?.next ?? undefined };
}

export interface TimelinePage {
  items: TimelineEvent[];
  next: string | undefined;
}

/** What happened to an incident, newest first. */
export async function loadTimeline(id: string, after?: string): Promise<TimelinePage> {
  const { data } = await api.GET('/api/v1/incidents/{id}/timeline', {
    params: { path: { id }, query: { limit: 200, ...(after !== undefined && { after }) } },
  });
  return { items: (data?.items ?? []) as TimelineEvent[], next: data?.next ?? undefined };
}

export async function loadIncident(id: string): Promise<ReadIncident> {
  const { data, response } = await api.GET('/api/v1/incidents/{id}', { params: { path: { id } } });
  return { detail: data as unknown as Detail, etag: response.headers.get('ETag') ?? '' };
}

export async function openIncident(key: string, body: NewIncident): Promise<string> {
  const header = { 'Idempotency-Key': key };
  const { data } = await api.POST('/api/v1/incidents', { params: { header }, body });
  return data?.id ?? '';
}

const at = (id: string, etag: string) => ({ path: { id }, header: { 'If-Match': etag } });

export async function classify(id: string, etag: string, body: Classification): Promise<void> {
  await api.PUT('/api/v1/incidents/{id}/classification', { params: at(id, etag), body });
}

export async function takeStep(id: string, etag: string, step: NextStep): Promise<void> {
  await api.PUT('/api/v1/incidents/{id}/step', { params: at(id, etag), body: { step } });
}

/** Says whether personal data was touched; a yes cannot be taken back. */
export async function answerPersonalData(id: string, etag: string, touched: boolean): Promise<void> {
  await api.PUT('/api/v1/incidents/{id}/personal-data', { params: at(id, etag), body: { touched } });
}

export async function writePostMortem(id: string, etag: string, body: PostMortem): Promise<void> {
  await api.PUT('/api/v1/incidents/{id}/post-mortem', { params: at(id, etag), body });
}

export async function waivePostMortem(id: string, etag: string, reason: string): Promise<void> {
  await api.PUT('/api/v1/incidents/{id}/waiver', { params: at(id, etag), body: { reason } });
}

export async function closeIncident(id: string, etag: string): Promise<void> {
  await api.POST('/api/v1/incidents/{id}/closure', { params: at(id, etag) });
}

/** Notes something for staff alone. */
export async function keepNote(key: string, id: string, body: string): Promise<void> {
  const header = { 'Idempotency-Key': key };
  await api.POST('/api/v1/incidents/{id}/notes', { params: { path: { id }, header }, body: { body } });
}

/** Tells everybody, at once and for good. */
export async function publish(key: string, id: string, body: PublicText): Promise<void> {
  const header = { 'Idempotency-Key': key };
  await api.POST('/api/v1/incidents/{id}/public-messages', { params: { path: { id }, header }, body });
}
