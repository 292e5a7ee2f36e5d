import { locale, to } from '../../../i18n/locale';
import { m } from '../../../i18n/texts';
import { Card, Cards } from '../../../ui/Card';
import { wind } from '../../../ui/icons';
import { Page } from '../../../ui/Page';
import { writeLength } from '../lengths';
import styles from './Meditation.module.css';
import { useMeditations } from './useMeditations';

export const description = m.meditation_description;

/** All guided meditations, each with its length. */
export default function MeditationsPage() {
  const { meditations } = useMeditations();
  return (
    <Page title={m.meditation_title()} lead={m.meditation_lead()} wide>
      <Cards>
        {meditations.map(({ code, name, description: words, millis }) => (
          <Card key={code} href={to(`/respirer/mediter/${code}`)} title={name} icon={wind}>
            {words}
            <span class={styles.facts}>{writeLength(millis, locale())}</span>
          </Card>
        ))}
      </Cards>
      <p>
        <a href={to('/respirer')}>{m.breathing_all()}</a>
      </p>
    </Page>
  );
}
