/** How long before the end of the access token the session is renewed, in milliseconds. */
const AHEAD = 60_000;

/** Never sooner than this, so that a clock that is wrong does not make a page ask without end. */
const SOONEST = 30_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Renews the session before it ends: `left` milliseconds from now, by one of the tabs, and by a page that is seen: one that
 * nobody looks at must not keep a session alive. The new answer schedules the next time.
 */
export function scheduleRenewal(left: number, renew: () => Promise<void>): void {
  cancelRenewal();
  timer = setTimeout(() => void renewWhenSeen(renew), Math.max(left - AHEAD, SOONEST));
}

/** Nobody is signed in any more. */
export function cancelRenewal(): void {
  clearTimeout(timer);
  timer = undefined;
}

async function renewWhenSeen(renew: () => Promise<void>): Promise<void> {
  if (document.visibilityState === 'hidden') {
    document.addEventListener('visibilitychange', () => void renewWhenSeen(renew), { once: true });
    return;
  }
  if (navigator.locks === undefined) return renew();
  await navigator.locks.request('cesizen-renewal', { ifAvailable: true }, lock =>
    lock === null ? undefined : renew(),
  );
}
