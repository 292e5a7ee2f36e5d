import type { Phase } from './exercises';

const pulses: Partial<Record<Phase['type'], number[]>> = {
  INHALE: [70],
  INHALE_TOP_UP: [40],
  EXHALE: [60, 110, 60],
};

/** One pulse to breathe in, two to breathe out, none to hold. */
export function feelPhase(type: Phase['type']): void {
  const pattern = pulses[type];
  if (pattern !== undefined) navigator.vibrate(pattern);
}

/** Three at the end. */
export function feelEnd(): void {
  navigator.vibrate([90, 130, 90, 130, 90]);
}

/** Keeps the screen on until it is let go; asks again when somebody comes back to the page. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let wanted = true;

  async function ask() {
    if (!wanted || document.visibilityState !== 'visible') return;
    // Refused to save power, or not known to the browser: the session goes on.
    const given = await navigator.wakeLock?.request('screen').catch(() => undefined);
    if (wanted) lock = given;
    else await given?.release();
  }

  document.addEventListener('visibilitychange', ask);
  void ask();
  return () => {
    wanted = false;
    document.removeEventListener('visibilitychange', ask);
    void lock?.release().catch(() => undefined);
  };
}
