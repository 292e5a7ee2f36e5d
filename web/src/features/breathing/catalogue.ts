import { useEffect, useState } from 'preact/hooks';
import { type Locale, locale } from '../../i18n/locale';
import { type Catalogue, carriedCatalogue, readCatalogue } from './exercises';

/** Public facts of the service, one text a language: what is read without a network. */
const key = (language: Locale) => `cesizen-exercises-${language}`;

/**
 * The exercises: at once those that the client carries, then those of the service's last answer, then those of its answer now.
 * `settled` once nothing newer will come.
 */
export function useCatalogue(): Catalogue & { settled: boolean } {
  const language = locale();
  const [known, setKnown] = useState({ ...carriedCatalogue(language), settled: false });

  useEffect(() => {
    let here = true;
    const kept = readKept(language);
    if (kept !== undefined) setKnown({ ...kept, settled: false });
    ask(language)
      .catch(() => undefined)
      .then(asked => {
        if (here) setKnown(before => ({ ...before, ...asked, settled: true }));
      });
    return () => {
      here = false;
    };
  }, [language]);
  return known;
}

/** Asks the service; the client for it comes only now, so that the page is there first. */
async function ask(language: Locale): Promise<Catalogue | undefined> {
  const { api } = await import('../../api/client');
  const { data } = await api.GET('/api/v1/practice/protocols');
  const asked = readCatalogue(data);
  if (asked === undefined) return undefined;
  try {
    localStorage.setItem(key(language), JSON.stringify(data));
  } catch {
    // Storage is closed: the carried list serves without a network.
  }
  return asked;
}

function readKept(language: Locale): Catalogue | undefined {
  try {
    return readCatalogue(JSON.parse(localStorage.getItem(key(language)) ?? '{}'));
  } catch {
    return undefined;
  }
}
