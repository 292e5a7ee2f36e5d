import { signal } from '@preact/signals';
import { wipeDevice } from './device';
import type { Problem } from './problems';
import { session, signOut } from './session';
import { tellTabs } from './tabs';

/** Whether a service has just said that the account of this page was erased: said once, by the frame of the page. */
export const erasureMet = signal(false);

let leaving: Promise<void> | undefined;
let asking = false;

/** Asks for an erasure: until its receipt is here, nothing else may end what is under way. */
export async function whileErasing<T>(ask: () => Promise<T>): Promise<T> {
  asking = true;
  try {
    return await ask();
  } finally {
    asking = false;
  }
}

/** An answer that the account was erased ends everything here, whoever asked and on whichever page. */
export function heedErasure(problem: Problem): void {
  if (problem.status !== 410 || problem.slug !== 'erased' || asking || leaving !== undefined) return;
  void leaveErased().then(() => {
    erasureMet.value = true;
  });
}

/** The account is gone: empties the device and signs out, also where its session cannot be ended any more. Stays on the page. */
export function leaveErased(): Promise<void> {
  leaving ??= signOut(true)
    .catch(async () => {
      await wipeDevice();
      tellTabs({ kind: 'gone' });
      session.value = { signedIn: false, roles: [] };
    })
    .finally(() => {
      leaving = undefined;
    });
  return leaving;
}
