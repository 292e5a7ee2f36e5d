import { m } from '../../i18n/texts';
import type { AnchorFinding } from './chain';
import type { Entry, Reason, State } from './register';

const rights: Record<NonNullable<Entry['right']>, () => string> = {
  ACCESS: m.dpo_right_access,
  PORTABILITY: m.dpo_right_portability,
  RECTIFICATION: m.dpo_right_rectification,
  RESTRICTION: m.dpo_right_restriction,
  OBJECTION: m.dpo_right_objection,
  ERASURE: m.dpo_right_erasure,
};

const subjects: Record<string, () => string> = {
  all: m.dpo_about_all,
  archive: m.dpo_about_archive,
  account: m.dpo_about_account,
  journal: m.dpo_about_journal,
  assessments: m.dpo_about_assessments,
  practice: m.dpo_about_practice,
  support: m.dpo_about_support,
  personalisation: m.dpo_about_personalisation,
  statistics: m.dpo_about_statistics,
  partners: m.dpo_about_partners,
};

/** « Rectification : journal ». */
export function tellEntry({ right, subject = 'all', lifts }: Entry): string {
  const about = subjects[subject]?.() ?? subject;
  const name = m.dpo_request({ right: right === undefined ? '' : rights[right](), about });
  return lifts ? m.dpo_lifted({ request: name }) : name;
}

const states: Record<State, () => string> = {
  RECEIVED: m.dpo_state_received,
  IDENTITY_AWAITED: m.dpo_state_identity,
  IN_PROGRESS: m.dpo_state_progress,
  EXTENDED: m.dpo_state_extended,
  COMPLETED: m.dpo_state_completed,
  REFUSED: m.dpo_state_refused,
  WITHDRAWN: m.dpo_state_withdrawn,
};

export function nameState(state: State): string {
  return states[state]();
}

const steps: Partial<Record<State, [name: () => string, effect: () => string]>> = {
  IDENTITY_AWAITED: [m.dpo_step_identity, m.dpo_step_identity_text],
  IN_PROGRESS: [m.dpo_step_progress, m.dpo_step_progress_text],
  EXTENDED: [m.dpo_step_extended, m.dpo_step_extended_text],
  COMPLETED: [m.dpo_step_completed, m.dpo_step_completed_text],
  REFUSED: [m.dpo_step_refused, m.dpo_step_refused_text],
};

export function nameStep(step: State): string {
  return steps[step]?.[0]() ?? nameState(step);
}

/** What a step does, and what the person is told of it. */
export function tellEffect(step: State): string {
  return steps[step]?.[1]() ?? '';
}

const reasons: Record<Reason, () => string> = {
  COMPLEXITY: m.dpo_reason_complexity,
  NUMBER_OF_REQUESTS: m.dpo_reason_number,
  UNFOUNDED: m.dpo_reason_unfounded,
  EXCESSIVE: m.dpo_reason_excessive,
  IDENTITY_UNPROVEN: m.dpo_reason_identity,
  RIGHTS_OF_OTHERS: m.dpo_reason_others,
  LEGAL_GROUND: m.dpo_reason_legal,
};

export function nameReason(reason: Reason): string {
  return reasons[reason]();
}

const urgencies: Record<NonNullable<Entry['urgency']>, () => string> = {
  OVERDUE: m.dpo_overdue,
  SOON: m.dpo_soon,
  LATER: m.dpo_later,
  STOPPED: m.dpo_stopped,
  CLOSED: m.dpo_closed,
};

export function nameUrgency(urgency: Entry['urgency']): string {
  return urgency === undefined ? '' : urgencies[urgency]();
}

const findings: Record<NonNullable<AnchorFinding['kind']>, (at: { number: number }) => string> = {
  'entry-forged': m.dpo_entry_forged,
  'entry-moved': m.dpo_entry_moved,
  'entry-missing': m.dpo_entry_missing,
  'chain-truncated': m.dpo_chain_truncated,
  'segment-forged': m.dpo_segment_forged,
  'segment-missing': m.dpo_segment_missing,
  'segment-pruned-early': m.dpo_segment_pruned_early,
  'anchor-broken': m.dpo_anchor_broken,
};

/** What a finding means, with its number. */
export function tellFinding({ kind, number }: AnchorFinding): string {
  return kind === undefined ? '' : findings[kind]({ number });
}
