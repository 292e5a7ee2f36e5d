import { session } from './session';

/** Whether the person who is signed in answers people; the services decide for themselves what that person may do. */
export function isStaff(): boolean {
  return session.value?.roles.includes('support') ?? false;
}

/** Whether the person who is signed in writes what everybody is shown: words, questionnaires, suggestions, texts. */
export function isAdmin(): boolean {
  return session.value?.roles.includes('admin') ?? false;
}

/** Whether the person who is signed in watches over the data of everybody, without names. */
export function isDpo(): boolean {
  return session.value?.roles.includes('dpo') ?? false;
}
