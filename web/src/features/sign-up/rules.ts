import type { components } from '../../api/schema/auth';
import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { CONSENT_VERSION, purposes } from '../../ui/consents';

export type NewAccount = components['schemas']['NewAccount'];
export type NewParentalRequest = components['schemas']['NewParentalRequest'];

/** From this age a person opens an account alone: GDPR art. 8 and French law 78-17 art. 45. */
export const AGE_ALONE = 15;

/** In characters as people count them. */
export const SHORTEST_PASSPHRASE = 12;

/** Whole years on a day, both as `YYYY-MM-DD`; who was born on 29 February is a year older on 1 March. */
export function ageOn(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The day in France, whose law counts, as `YYYY-MM-DD`. */
export function todayInFrance(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(now);
}

/** What a form says. Each purpose is answered: what is not ticked is a no. */
export function readForm(form: FormData): NewAccount {
  const text = (name: string) => String(form.get(name) ?? '');
  return {
    email: text('email').trim(),
    password: text('password'),
    name: text('name').trim(),
    birthDate: text('birthDate'),
    language: text('language') === 'en' ? 'en' : 'fr',
    // The language of this page, in which the consents were read; that of the mails may be the other one.
    consentLocale: locale(),
    consents: purposes.map(purpose => ({ purpose, granted: form.has(purpose), version: CONSENT_VERSION })),
  };
}

/** The fields that cannot be right, before anything is sent. */
export function findGaps(account: NewAccount): string[] {
  const right: Record<string, boolean> = {
    email: /^\S+@\S+$/.test(account.email),
    password: [...account.password].length >= SHORTEST_PASSPHRASE,
    name: account.name !== '',
    birthDate: account.birthDate !== '',
  };
  return Object.keys(right).filter(field => !right[field]);
}

/** What a child asks a parent for: without a passphrase, which they choose once the parent has agreed. */
export function askOf({ password: _, ...account }: NewAccount, parentEmail: string): NewParentalRequest {
  return { ...account, parentEmail };
}

/** What cannot be right about a parent's address. */
export function findParentGap(child: string, parent: string): (() => string) | undefined {
  if (!/^\S+@\S+$/.test(parent)) return m.sign_up_email_fault;
  return child.toLowerCase() === parent.toLowerCase() ? m.sign_up_parent_email_same : undefined;
}
