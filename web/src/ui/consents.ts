import { api } from '../api/client';
import type { components } from '../api/schema/auth';
import type { components as privacy } from '../api/schema/gdpr';
import { locale } from '../i18n/locale';
import { m } from '../i18n/texts';

export type Consent = privacy['schemas']['ConsentView'];
export type Purpose = components['schemas']['ConsentAnswer']['purpose'];

/** Of the texts below, whose hash proves what people agreed to: whoever changes their meaning gives another version. */
export const CONSENT_VERSION = '2026-11';

const texts: Record<Purpose, [title: () => string, text: () => string]> = {
  journal: [m.sign_up_journal, m.sign_up_journal_text],
  assessments: [m.sign_up_assessments, m.sign_up_assessments_text],
  personalisation: [m.sign_up_personalisation, m.sign_up_personalisation_text],
  statistics: [m.sign_up_statistics, m.sign_up_statistics_text],
};

/** In the order in which they are asked. */
export const purposes = Object.keys(texts) as Purpose[];

/** What a consent is to, in a few words; the code itself of a purpose that this client does not know. */
export function nameConsent(purpose: string): string {
  return purpose in texts ? texts[purpose as Purpose][0]() : purpose;
}

/** What people read before they decide, wherever they do: word for word what the service has the hash of. */
export function explainConsent(purpose: string): string | undefined {
  return purpose in texts ? texts[purpose as Purpose][1]() : undefined;
}

/**
 * Gives or withdraws one consent, for a page that shows the text above: that proves it, in the language of the page. The answer
 * to a withdrawal says what becomes of what is there.
 */
export async function decide(purpose: string, granted: boolean): Promise<Consent> {
  const { data } = await api.PUT('/api/v1/consents/{purpose}', {
    params: { path: { purpose } },
    body: { granted, version: CONSENT_VERSION, locale: locale() },
  });
  return data as Consent;
}
