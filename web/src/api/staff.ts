import { session } from './session';

/** Whether the person who is signed in answers people; the services decide for themselves what that person may do. */
export function isStaff(): boolean {
  return session.value?.roles.includes('support') ?? false;
}
