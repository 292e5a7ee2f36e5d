import { m } from '../../i18n/texts';
import type { Action } from './services';

const roleNames: Record<string, () => string> = {
  support: m.people_role_support,
  admin: m.people_role_admin,
  dpo: m.people_role_dpo,
};

export function nameRole(role: string): string {
  return roleNames[role]?.() ?? role;
}

const actions: Record<NonNullable<Action['action']>, (role: string) => string> = {
  searched: () => m.people_did_search(),
  deactivated: () => m.people_did_close(),
  reactivated: () => m.people_did_open(),
  'role-given': role => m.people_did_give({ role }),
  'role-taken': role => m.people_did_take({ role }),
  'second-factors-removed': () => m.people_did_factors(),
};

export function tellAction({ action, role = '' }: Action): string {
  return action === undefined ? '' : actions[action](nameRole(role));
}
