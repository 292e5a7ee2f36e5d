import { to } from '../i18n/locale';

/** The address that leads to a new account, then to sign in, and from there to `then`. */
export function signUpAddress(then = location.pathname + location.search): string {
  return `${to('/inscription')}?${new URLSearchParams({ then })}`;
}
