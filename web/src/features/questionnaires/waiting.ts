import type { Pending } from './assessments';

/** In sessionStorage: while somebody signs in to keep a result. It is gone with the tab, and when somebody signs out. */
const PLACE = 'cesizen-test-to-keep';

/** Lets a result wait on this device; says whether the device could hold it. */
export function letWait(pending: Pending): boolean {
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(pending));
    return true;
  } catch {
    return false;
  }
}

export function readWaiting(): Pending | undefined {
  try {
    const pending: unknown = JSON.parse(sessionStorage.getItem(PLACE) ?? 'null');
    return isPending(pending) ? pending : undefined;
  } catch {
    return undefined;
  }
}

export function forgetWaiting(): void {
  try {
    sessionStorage.removeItem(PLACE);
  } catch {
    // Nothing could wait.
  }
}

function isPending(value: unknown): value is Pending {
  const pending = value as Partial<Pending> | null;
  return (
    typeof pending === 'object' &&
    pending !== null &&
    typeof pending.key === 'string' &&
    typeof pending.title === 'string' &&
    typeof pending.body?.questionnaire === 'string' &&
    typeof pending.body.answers === 'object'
  );
}
