import type { Entry, Reason, State } from './register';

/** What the officer may do next, by state; nothing follows a state that is missing here. */
const next: Partial<Record<State, State[]>> = {
  RECEIVED: ['IN_PROGRESS', 'IDENTITY_AWAITED', 'EXTENDED', 'COMPLETED', 'REFUSED'],
  IDENTITY_AWAITED: ['IN_PROGRESS', 'REFUSED'],
  IN_PROGRESS: ['IDENTITY_AWAITED', 'EXTENDED', 'COMPLETED', 'REFUSED'],
  EXTENDED: ['IDENTITY_AWAITED', 'COMPLETED', 'REFUSED'],
};

const reasons: Partial<Record<State, Reason[]>> = {
  EXTENDED: ['COMPLEXITY', 'NUMBER_OF_REQUESTS'],
  REFUSED: ['UNFOUNDED', 'EXCESSIVE', 'IDENTITY_UNPROVEN', 'RIGHTS_OF_OTHERS', 'LEGAL_GROUND'],
};

/** The steps that are possible on a day (2026-03-02, in Paris): extended once, within the first month; none by hand in what runs by itself. */
export function stepsOf(
  { state, runsByItself, noticeUntil = '', extensionReason }: Entry,
  today: string,
): State[] {
  if (runsByItself || state === undefined) return [];
  return (next[state] ?? []).filter(
    step => step !== 'EXTENDED' || (extensionReason === undefined && today <= noticeUntil),
  );
}

/** The reasons of which a step needs one; none where it needs none. */
export function reasonsOf(step: State | undefined): Reason[] {
  return (step && reasons[step]) ?? [];
}

/** Whether nothing can follow a step, so that it is asked about. */
export function isLast(step: State): boolean {
  return next[step] === undefined;
}

/** Today's date where the times of the register run. */
export function todayInParis(now = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(now);
}
