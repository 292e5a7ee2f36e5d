import { writeMoment } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import type { Component, Detail, Impact, Incident, Priority, Step } from './incidents';

const words: Record<Step | Impact | Priority | Component, () => string> = {
  DETECTION: m.incidents_step_detection,
  CLASSIFICATION: m.incidents_step_classification,
  ANALYSIS: m.incidents_step_analysis,
  CORRECTION: m.incidents_step_correction,
  TESTS: m.incidents_step_tests,
  DEPLOYMENT: m.incidents_step_deployment,
  MONITORING: m.incidents_step_monitoring,
  POST_MORTEM: m.incidents_step_post_mortem,
  CLOSED: m.incidents_step_closed,
  NONE: m.incidents_impact_none,
  DEGRADED: m.incidents_impact_degraded,
  OUTAGE: m.incidents_impact_outage,
  P1: m.incidents_p1,
  P2: m.incidents_p2,
  P3: m.incidents_p3,
  P4: m.incidents_p4,
  APP: m.incidents_part_app,
  ACCOUNT: m.incidents_part_account,
  JOURNAL: m.incidents_part_journal,
  ASSESSMENTS: m.incidents_part_assessments,
  PRACTICE: m.incidents_part_practice,
  SUPPORT: m.incidents_part_support,
  PRIVACY: m.incidents_part_privacy,
};

type Code = keyof typeof words;

/** A code of the service in words; one that is not known yet as it is. */
export function tell(code: Code): string {
  return words[code]?.() ?? code;
}

export const priorities: Priority[] = ['P1', 'P2', 'P3', 'P4'];
export const impacts: Impact[] = ['NONE', 'DEGRADED', 'OUTAGE'];
export const parts: Component[] = [
  'APP',
  'ACCOUNT',
  'JOURNAL',
  'ASSESSMENTS',
  'PRACTICE',
  'SUPPORT',
  'PRIVACY',
];

/** Codes with their words, for a choice. */
export function choices(codes: Code[]): [string, string][] {
  return codes.map(code => [code, tell(code)]);
}

const events: Record<string, () => string> = {
  OPENED: m.incidents_event_opened,
  ALERTS_FIRED: m.incidents_event_alerts_fired,
  ALERTS_RESOLVED: m.incidents_event_alerts_resolved,
  FIRED_AGAIN: m.incidents_event_fired_again,
  RAISED: m.incidents_event_raised,
  STEP_TAKEN: m.incidents_event_step_taken,
  CLASSIFIED: m.incidents_event_classified,
  NOTED: m.incidents_event_noted,
  MESSAGE_PUBLISHED: m.incidents_event_message_published,
  PERSONAL_DATA_ANSWERED: m.incidents_event_personal_data_answered,
  POST_MORTEM_WRITTEN: m.incidents_event_post_mortem_written,
  POST_MORTEM_WAIVED: m.incidents_event_post_mortem_waived,
  RESOLVED: m.incidents_event_resolved,
  CLOSED: m.incidents_event_closed,
  TOLD: m.incidents_event_told,
  NOT_TOLD: m.incidents_event_not_told,
};

/** What happened, in words. */
export function tellEvent(kind: string): string {
  return events[kind]?.() ?? kind;
}

/** How the promise of an incident stands. */
export function tellPromise({ breached, due, resolvedAt }: Incident): string {
  if (breached) return m.incidents_late({ when: writeMoment(due) });
  if (resolvedAt) return m.incidents_in_time();
  return m.incidents_due({ when: writeMoment(due) });
}

/** What is left to be done before an incident can be closed, in words; the service decides. */
export function findMissing({ incident, postMortem }: Detail): string[] {
  const reviewed = Boolean(postMortem) || Boolean(incident.waiver);
  const watched = incident.step === 'MONITORING' || incident.step === 'POST_MORTEM';
  return [
    ...(watched ? [] : [m.incidents_missing_step()]),
    ...(typeof incident.personalDataTouched === 'boolean' ? [] : [m.incidents_missing_data()]),
    ...(incident.track === 'EXPRESS' && !reviewed ? [m.incidents_missing_review()] : []),
  ];
}
