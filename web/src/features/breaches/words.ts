import { writeMoment } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { writeSpan } from '../../ui/span';
import type { Breach, Gap, Ground, Notice, Recipient, Risk, Stage, Step } from './breaches';

const recipients: Record<Recipient, () => string> = {
  AUTHORITY: m.breaches_authority,
  PEOPLE: m.breaches_people,
};

export function nameRecipient(recipient: Recipient): string {
  return recipients[recipient]();
}

const risks: Record<Risk, () => string> = {
  NONE: m.breaches_risk_none,
  RISK: m.breaches_risk_some,
  HIGH: m.breaches_risk_high,
};

export function nameRisk(risk: Risk | undefined): string {
  return risk === undefined ? m.breaches_risk_unknown() : risks[risk]();
}

const stages: Record<Stage, () => string> = {
  INITIAL: m.breaches_stage_initial,
  FURTHER: m.breaches_stage_further,
  FINAL: m.breaches_stage_final,
};

export function nameStage(stage: Stage): string {
  return stages[stage]();
}

const grounds: Record<Ground, () => string> = {
  DATA_UNINTELLIGIBLE: m.breaches_ground_unintelligible,
  RISK_AVERTED: m.breaches_ground_averted,
  PUBLIC_COMMUNICATION: m.breaches_ground_public,
};

export function nameGround(ground: Ground): string {
  return grounds[ground]();
}

const gaps: Record<Gap, () => string> = {
  FACTS: m.breaches_missing_facts,
  RISK: m.breaches_missing_risk,
  AUTHORITY: m.breaches_missing_authority,
  PEOPLE: m.breaches_missing_people,
};

export function tellGap(gap: Gap): string {
  return gaps[gap]();
}

const kinds: Record<NonNullable<Step['kind']>, () => string> = {
  OPENED: m.breaches_step_opened,
  DESCRIBED: m.breaches_step_described,
  NOTICE_SENT: m.breaches_step_notice,
  EXEMPTED: m.breaches_step_exempted,
  CLOSED: m.breaches_step_closed,
};

export function nameStep(kind: Step['kind']): string {
  return kind === undefined ? '' : kinds[kind]();
}

/** « CNIL : première notification, le 3 mars 2026 à 14:05 ». */
export function tellNotice({ recipient, stage, sentAt }: Notice): string {
  const words = { recipient: nameRecipient(recipient), stage: nameStage(stage), when: writeMoment(sentAt) };
  return m.breaches_notice_line(words);
}

/** How much a breach presses: `late` and `soon` stand out, and the words say the same. */
export type Pressure = 'late' | 'soon' | 'calm' | 'closed';

const DAY = 24 * 3_600_000;

export function pressureOf({ dueAt, closedAt }: Breach, now: number): Pressure {
  if (closedAt !== undefined) return 'closed';
  const left = Date.parse(dueAt ?? '') - now;
  if (Number.isNaN(left) || left >= DAY) return 'calm';
  return left < 0 ? 'late' : 'soon';
}

/** The 72 hours in words: what is left of them, or by how much they have passed, and for whom. */
export function tellClock({ owed = [], dueAt, closedAt, knownAt }: Breach, now: number): string {
  if (closedAt !== undefined) return m.breaches_closed_at({ when: writeMoment(closedAt) });
  if (dueAt === undefined || owed.length === 0) return m.breaches_nobody_owed();
  const left = Date.parse(dueAt) - now;
  const words = { span: writeSpan(Math.abs(left)), when: writeMoment(dueAt), known: writeMoment(knownAt) };
  const whom = owed.map(nameRecipient).join(m.breaches_and());
  return left < 0 ? m.breaches_late({ whom, ...words }) : m.breaches_left({ whom, ...words });
}

/** What happened, or that nobody has described it yet. */
export function tellNature({ nature, priority }: Breach): string {
  if (nature !== undefined) return nature;
  return priority === undefined ? m.breaches_undescribed() : m.breaches_of_incident({ priority });
}
