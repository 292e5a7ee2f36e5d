import { readFileSync } from 'node:fs';
import { CONSENT_VERSION } from './consents';

/** For tests: the texts whose hash proves a consent, as gdpr-service publishes them: title, then text, by purpose. */
export function readPublished(language: 'fr' | 'en'): Map<string, string[]> {
  const bundle = language === 'fr' ? '' : `_${language}`;
  const file = readFileSync(`../gdpr-service/src/main/resources/consent-texts${bundle}.properties`, 'utf8');
  const start = `text.${CONSENT_VERSION}.`;
  return new Map(
    file
      .split('\n')
      .filter(line => line.startsWith(start) && !line.startsWith(`${start}parental`))
      .map(line => line.slice(start.length).split(/=(.*)/, 2) as [string, string])
      .map(([purpose, text]) => [purpose, text.split('\\n')]),
  );
}
