import { countRenewals, renew, session, untilSignOut } from './session';

/** Sends a request to a service. After 401 it renews the session once and sends the request once more. */
export async function send(request: Request): Promise<Response> {
  const before = countRenewals();
  const again = request.clone();
  const answer = await sendOnce(request);
  if (answer.status !== 401 || session.value?.signedIn === false) return answer;
  if (countRenewals() === before) {
    const renewal = await renew();
    if (renewal.status === 401) return answer;
    // Whether the session is still there cannot be told now: nobody is signed out for that.
    if (!renewal.ok) return renewal.clone();
  }
  return sendOnce(again);
}

function sendOnce(request: Request): Promise<Response> {
  return fetch(request, { signal: AbortSignal.any([request.signal, untilSignOut()]) });
}
