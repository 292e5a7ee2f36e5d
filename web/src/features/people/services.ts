import { api } from '../../api/client';
import { Problem } from '../../api/problems';
import type { components } from '../../api/schema/auth';

type Schemas = components['schemas'];
export type Person = Schemas['PersonView'] & Required<Pick<Schemas['PersonView'], 'id' | 'roles'>>;
export type Action = Schemas['AdminAction'];
export type Comparison = Schemas['ReconciliationReport'];
export type ActionPage = Schemas['PageAdminAction'];

/** The roles of staff that an administrator gives. */
export const roles = ['support', 'admin', 'dpo'] as const;
export type Role = (typeof roles)[number];

/** Finds who has exactly this address, which travels in the body alone; a `Problem` 404 when nobody does. */
export async function findPerson(email: string): Promise<Person> {
  const { data } = await api.POST('/api/v1/accounts/search', { body: { email } });
  return { ...data, id: data?.id ?? '', roles: data?.roles ?? [] } as Person;
}

/** Closes the account, or opens it again. */
export async function enable(id: string, enabled: boolean): Promise<void> {
  const params = { path: { id } };
  if (enabled) await api.POST('/api/v1/accounts/{id}/reactivation', { params });
  else await api.POST('/api/v1/accounts/{id}/deactivation', { params });
}

/** Gives or takes a role. */
export async function assign(id: string, role: Role, given: boolean): Promise<void> {
  const params = { path: { id, role } };
  if (given) await api.PUT('/api/v1/accounts/{id}/roles/{role}', { params });
  else await api.DELETE('/api/v1/accounts/{id}/roles/{role}', { params });
}

/** Removes all passkeys, one-time codes and recovery codes of a person, who is told by mail. */
export async function removeSecondFactors(id: string): Promise<void> {
  await api.DELETE('/api/v1/accounts/{id}/second-factors', { params: { path: { id } } });
}

/** The latest comparison of accounts with the sign-in server; null before the first. */
export async function loadComparison(): Promise<Comparison | null> {
  try {
    const { data } = await api.GET('/api/v1/accounts/reconciliation');
    return data ?? null;
  } catch (problem) {
    if (problem instanceof Problem && problem.status === 404) return null;
    throw problem;
  }
}

/** What was done to an account, the latest first. */
export async function loadActions(id: string, after?: string): Promise<ActionPage> {
  const { data } = await api.GET('/api/v1/accounts/{id}/actions', {
    params: { path: { id }, query: { ...(after !== undefined && { after }) } },
  });
  return data ?? {};
}
