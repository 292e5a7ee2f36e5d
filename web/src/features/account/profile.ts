import { api } from '../../api/client';
import type { components } from '../../api/schema/auth';

export type Account = components['schemas']['AccountView'];
export type Credential = components['schemas']['CredentialView'];
export type AccountChange = components['schemas']['AccountChange'];

/** What was read, and the version that a change refers to. */
export interface Read {
  account: Account;
  etag: string;
}

export async function readAccount(): Promise<Read> {
  return asRead(await api.GET('/api/v1/accounts/me'));
}

/** Replaces the profile; a `Problem` 412 when it was changed elsewhere since it was read. */
export async function changeAccount(etag: string, body: AccountChange): Promise<Read> {
  return asRead(await api.PUT('/api/v1/accounts/me', { params: { header: { 'If-Match': etag } }, body }));
}

/** Whether the address is confirmed, and whether a link can be sent. */
export async function readAddress(): Promise<components['schemas']['AddressView']> {
  const { data } = await api.GET('/api/v1/accounts/me/address');
  return data as components['schemas']['AddressView'];
}

/** What one signs in with, the password first. */
export async function loadCredentials(): Promise<Credential[]> {
  const { data } = await api.GET('/api/v1/accounts/me/credentials');
  return data?.items ?? [];
}

export async function closeAccount(): Promise<void> {
  await api.POST('/api/v1/accounts/me/deactivation');
}

export function readChange(form: FormData): AccountChange {
  return {
    name: String(form.get('name') ?? '').trim(),
    birthDate: String(form.get('birthDate') ?? ''),
    language: form.get('language') === 'en' ? 'en' : 'fr',
  };
}

function asRead({ data, response }: { data?: Account; response: Response }): Read {
  return { account: data ?? {}, etag: response.headers.get('ETag') ?? '' };
}
