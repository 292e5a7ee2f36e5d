import { useEffect, useState } from 'preact/hooks';
import { locale } from '../../../i18n/locale';
import { carriedMeditations, type Meditation, readMeditations } from './meditations';

/** The meditations: at once those that the client carries, then those of the service; `settled` once nothing newer will come. */
export function useMeditations(): { meditations: Meditation[]; settled: boolean } {
  const language = locale();
  const [known, setKnown] = useState({ meditations: carriedMeditations(language), settled: false });
  useEffect(() => {
    let here = true;
    ask()
      .catch(() => [])
      .then(asked => {
        if (here)
          setKnown(before => ({
            meditations: asked.length > 0 ? asked : before.meditations,
            settled: true,
          }));
      });
    return () => {
      here = false;
    };
  }, [language]);
  return known;
}

/** Asks the service; the client for it comes only now, so that the page is there first. */
async function ask(): Promise<Meditation[]> {
  const { api } = await import('../../../api/client');
  const { data } = await api.GET('/api/v1/practice/meditations', {});
  return readMeditations(data);
}
