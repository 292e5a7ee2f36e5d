import { session } from './session';

/** Whether the person who is signed in works here; the services decide for themselves what that person may do. */
export function isStaff(): boolean {
  return session.value?.roles.some(role => role === 'support' || role === 'admin') ?? false;
}
