import { signal } from '@preact/signals';
import { to } from '../i18n/locale';
import { claimDevice, wipeDevice, wipeMemory } from './device';
import { sendOrTakeFirst } from './first';
import { Problem } from './problems';
import { cancelRenewal, scheduleRenewal } from './renewal';
import { hearTabs, type Session, tellTabs } from './tabs';

export { onPersonGone } from './device';
export type { Session } from './tabs';

/** Who is signed in; `undefined` until the gateway has answered. It stays while the end of a session is shown. */
export const session = signal<Session | undefined>(undefined);

/** Whether the session of the person on this page is over: a dialog offers to sign in, and the page stays as it is. */
export const sessionEnded = signal(false);

/** How old a sign-in may be, in seconds, for what was just refused: a dialog offers to sign in again. */
export const freshSignIn = signal<string | undefined>(undefined);

const own = { 'X-Cesizen': '1', Accept: 'application/json' };

let loading: Promise<void> | undefined;
let renewing: Promise<Response> | undefined;
let renewals = 0;
let requests = new AbortController();

/** Asks the gateway who is signed in, once for all who ask at the same time. Without an answer nothing changes. */
export function loadSession(): Promise<void> {
  if (navigator.onLine === false) return Promise.resolve();
  loading ??= sendOrTakeFirst('/session', () => fetch('/session', { headers: own, cache: 'no-store' }))
    .then(answer => (answer.ok ? adopt(answer) : undefined))
    .catch(() => undefined)
    .finally(() => {
      loading = undefined;
    });
  return loading;
}

/** Renews the session, once for all who ask at the same time; the other tabs are told. 401 is the end of the session. */
export function renew(): Promise<Response> {
  renewing ??= fetch('/session/refresh', { method: 'POST', headers: own })
    .then(async answer => {
      if (answer.ok) await adopt(answer.clone());
      if (answer.status === 401) await take({ signedIn: false, roles: [] }, 0);
      return answer;
    })
    .finally(() => {
      renewing = undefined;
    });
  return renewing;
}

/** How often this page has learnt of a new token: a request that began before the last time need only be repeated. */
export function countRenewals(): number {
  return renewals;
}

/** Ends when somebody signs out: an answer under way could bring the cookie back. */
export function untilSignOut(): AbortSignal {
  return requests.signal;
}

/** Ends the session in all tabs, and forgets the person here; throws a `Problem` when nothing has ended. With `stay` on this page. */
export async function signOut(stay = false): Promise<void> {
  requests.abort();
  requests = new AbortController();
  const answer = await fetch('/session/sign-out', { method: 'POST', headers: own }).catch(() => {
    throw Problem.offline();
  });
  if (!answer.ok) throw await Problem.of(answer);
  await wipeDevice();
  tellTabs({ kind: 'gone' });
  cancelRenewal();
  if (stay) session.value = { signedIn: false, roles: [] };
  else leave();
}

async function adopt(answer: Response): Promise<void> {
  const next = (await answer.json()) as Session;
  // By the clock of the gateway: that of the device may be wrong.
  const now = Date.parse(answer.headers.get('Date') ?? '') || Date.now();
  const left = next.expiresAt === undefined ? 0 : Date.parse(next.expiresAt) - now;
  await take(next, left);
  if (next.signedIn) tellTabs({ kind: 'session', session: next, left });
}

async function take(next: Session, left: number): Promise<void> {
  const known = session.value;
  if (next.person === undefined) {
    cancelRenewal();
    if (known?.signedIn) sessionEnded.value = true;
    else session.value = next;
    return;
  }
  await claimDevice(next.person);
  if (known?.person !== undefined && known.person !== next.person) {
    // Another tab may have emptied the device; what this page holds and shows must go as well.
    await wipeMemory();
    return leave();
  }
  renewals += 1;
  session.value = next;
  sessionEnded.value = false;
  freshSignIn.value = undefined;
  scheduleRenewal(left, async () => void (await renew().catch(() => undefined)));
}

hearTabs(async news => {
  if (news.kind === 'session') return take(news.session, news.left);
  await wipeMemory();
  leave();
});

/** Home, by a new document: nothing of the page stays in memory. */
function leave(): void {
  cancelRenewal();
  location.replace(to('/'));
}
