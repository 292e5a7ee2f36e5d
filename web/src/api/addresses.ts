import { locale, to } from '../i18n/locale';

/** The address that leads to a new account, then to sign in, and from there to `then`. */
export function signUpAddress(then = location.pathname + location.search): string {
  return `${to('/inscription')}?${new URLSearchParams({ then })}`;
}

/**
 * The address that leads to sign in and back to `then`; `action` is done at the identity server on the way, and with `maxAge` a
 * sign-in older than so many seconds is not enough.
 */
export function signInAddress(
  then = location.pathname + location.search,
  { action, maxAge }: { action?: string; maxAge?: string } = {},
): string {
  const query = new URLSearchParams({ then, locale: locale() });
  if (action !== undefined) query.set('action', action);
  if (maxAge !== undefined) query.set('max_age', maxAge);
  return `/session/sign-in?${query}`;
}
