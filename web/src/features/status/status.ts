import { api } from '../../api/client';
import type { components } from '../../api/schema/ticket';
import { writeDate } from '../../i18n/dates';
import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';

type Schemas = components['schemas'];
export type Impact = NonNullable<Schemas['StatusView']['state']>;
export type Phase = NonNullable<Schemas['IncidentStatusView']['phase']>;
export type Day = Required<Schemas['DayUptime']>;
export type Component = Required<Omit<Schemas['ComponentView'], 'days'>> & { days: Day[] };
export type PublicMessage = Required<Schemas['PublicMessageView']>;
export type PublicIncident = Required<
  Omit<Schemas['IncidentStatusView'], 'messages' | 'components' | 'resolvedAt'>
> & { resolvedAt?: string; messages: PublicMessage[]; components: string[] };

/** How the platform is, as everybody may know it. */
export interface Status {
  state: Impact;
  asOf: string;
  /** The first day of which something is known. */
  knownSince: string;
  components: Component[];
  incidents: PublicIncident[];
}

export async function loadStatus(): Promise<Status> {
  const { data } = await api.GET('/api/v1/status');
  return data as unknown as Status;
}

const impacts: Record<Impact, () => string> = {
  NONE: m.status_none,
  DEGRADED: m.status_degraded,
  OUTAGE: m.status_outage,
};

const phases: Record<Phase, () => string> = {
  INVESTIGATING: m.status_phase_investigating,
  IDENTIFIED: m.status_phase_identified,
  MONITORING: m.status_phase_monitoring,
  RESOLVED: m.status_phase_resolved,
};

const overall: Record<Impact, () => string> = {
  NONE: m.status_all_well,
  DEGRADED: m.status_some_degraded,
  OUTAGE: m.status_some_outage,
};

/** What is noticed of a component, in words; a code that is not known yet as it is. */
export function tellImpact(impact: Impact): string {
  return impacts[impact]?.() ?? impact;
}

/** How far an incident is, in words. */
export function tellPhase(phase: Phase): string {
  return phases[phase]?.() ?? phase;
}

/** The platform as a whole, in a sentence. */
export function tellOverall(state: Impact): string {
  return overall[state]?.() ?? state;
}

/** A share in percent, never rounded up: 100 means always. */
export function writePercent(percent: number): string {
  const style = { style: 'percent', maximumFractionDigits: 2 } as const;
  return new Intl.NumberFormat(locale(), style).format(Math.floor(percent * 100 + 1e-6) / 10_000);
}

/** How many days are drawn, known or not. */
export const DAYS = 90;

/** How much of the time a component worked, and over how long that is known. */
export function tellUptime({ uptime, days }: Component): string {
  const percent = writePercent(uptime);
  const first = days[0]?.date;
  if (days.length >= DAYS || first === undefined) return m.status_uptime({ percent, days: DAYS });
  return m.status_uptime_since({ percent, date: writeDate(first) });
}

/** The days in a sentence, for who does not see them drawn. */
export function tellDays(days: readonly Day[]): string {
  const count = (worst: Impact) => days.filter(day => day.worst === worst).length;
  return m.status_days_summary({
    days: days.length,
    well: count('NONE'),
    degraded: count('DEGRADED'),
    outage: count('OUTAGE'),
  });
}

/** Open incidents before those that are over; each newest first, as the service gives them. */
export function splitIncidents(incidents: readonly PublicIncident[]) {
  return {
    open: incidents.filter(({ phase }) => phase !== 'RESOLVED'),
    over: incidents.filter(({ phase }) => phase === 'RESOLVED'),
  };
}
