import { api } from '../../api/client';
import { Problem } from '../../api/problems';
import type { components } from '../../api/schema/ticket';

export type MailAddress = components['schemas']['MailAddressView'];

const PATH = '/api/v1/tickets/mail-address';

/** Where mails go; null for somebody who has asked for none. */
export async function loadMails(): Promise<MailAddress | null> {
  try {
    const { data } = await api.GET(PATH);
    return data ?? null;
  } catch (problem) {
    if (problem instanceof Problem && problem.status === 404) return null;
    throw problem;
  }
}

/** Asks for mails, to the address of the account as it is now; a `Problem` 409 `mail-unverified` while that is not confirmed. */
export async function turnMails(on: boolean): Promise<MailAddress | null> {
  if (on) return (await api.PUT(PATH)).data ?? null;
  await api.DELETE(PATH);
  return null;
}

/** Whether somebody can confirm their address here: an installation without mails cannot send them a link. */
export async function canConfirm(): Promise<boolean> {
  const { data } = await api.GET('/api/v1/accounts/me/address');
  return data?.confirmation !== 'off';
}
