import { useEffect } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { to } from '../../../i18n/locale';
import { m } from '../../../i18n/texts';
import { ButtonLink } from '../../../ui/Button';
import { Page } from '../../../ui/Page';
import { Sitting } from './Sitting';
import { useMeditations } from './useMeditations';

export const description = m.meditation_one_description;

/** One meditation, from its beginning to what comes after. */
export default function MeditationPage() {
  const { code } = useRoute().params;
  const { meditations, settled } = useMeditations();
  const meditation = meditations.find(each => each.code === code);
  const name = meditation?.name;
  useEffect(() => {
    if (name !== undefined) document.title = `${name} – CESIZen`;
  }, [name]);

  if (meditation !== undefined) return <Sitting key={meditation.code} meditation={meditation} />;
  if (!settled) return <Page title={m.meditation_one()} />;
  return (
    <Page title={m.meditation_unknown()} lead={m.meditation_unknown_text()}>
      <ButtonLink kind="primary" href={to('/respirer/mediter')}>
        {m.meditation_all()}
      </ButtonLink>
    </Page>
  );
}
