import { sendOrTakeFirst } from './first';
import { countRenewals, freshSignIn, renew, session, untilSignOut } from './session';

/** Sends a request to a service. After 401 it renews the session once and sends the request once more. */
export function send(request: Request): Promise<Response> {
  const copies = [request, request.clone()];
  return withRenewal(() => sendOnce(copies.shift() as Request));
}

/** The same for what is sent otherwise, once or twice. */
export async function withRenewal(sendOnce: () => Promise<Response>): Promise<Response> {
  const before = countRenewals();
  const answer = await sendOnce();
  if (answer.status !== 401 || session.value?.signedIn === false) return answer;
  const challenge = answer.headers.get('WWW-Authenticate') ?? '';
  if (challenge.includes('insufficient_user_authentication')) {
    // RFC 9470: the session is good, and its sign-in too old for this.
    freshSignIn.value = /max_age="?(\d+)/.exec(challenge)?.[1] ?? '0';
    return answer;
  }
  if (countRenewals() === before) {
    const renewal = await renew();
    if (renewal.status === 401) return answer;
    // Whether the session is still there cannot be told now: nobody is signed out for that.
    if (!renewal.ok) return renewal.clone();
  }
  return sendOnce();
}

function sendOnce(request: Request): Promise<Response> {
  const send = () => fetch(request, { signal: AbortSignal.any([request.signal, untilSignOut()]) });
  const { pathname, search } = new URL(request.url);
  return request.method === 'GET' && request.cache === 'default'
    ? sendOrTakeFirst(pathname + search, send)
    : send();
}
