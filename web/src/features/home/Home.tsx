import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { routeOf } from '../../routes';
import { ButtonLink } from '../../ui/Button';
import { Card, Cards } from '../../ui/Card';
import { leaf, lifebuoy, list, wind } from '../../ui/icons';
import { GardenDrawing } from './GardenDrawing';
import styles from './Home.module.css';

const starts = [
  { path: '/respirer', title: m.home_breathe, text: m.home_breathe_text, icon: wind },
  { path: '/tests', title: m.home_test, text: m.home_test_text, icon: list },
  { path: '/lire', title: m.home_read, text: m.home_read_text, icon: leaf },
  { path: '/aide-maintenant', title: m.home_help, text: m.home_help_text, icon: lifebuoy },
].filter(start => routeOf(start.path) !== undefined);

export const description = m.home_description;

/** Four things to do now, then what is kept and what is not. */
export default function Home() {
  return (
    <article class={styles.home}>
      <div class={styles.hero}>
        <div class={styles.words}>
          <h1 tabIndex={-1}>{m.home_title()}</h1>
          <p>{m.home_lead()}</p>
        </div>
        <div class={styles.garden}>
          <GardenDrawing />
        </div>
      </div>
      <Cards>
        {starts.map(({ path, title, text, icon }) => (
          <Card key={path} href={to(path)} title={title()} icon={icon}>
            {text()}
          </Card>
        ))}
      </Cards>
      <section class={styles.kept}>
        <h2>{m.home_kept_title()}</h2>
        <dl class={styles.pairs}>
          <div>
            <dt>{m.home_without()}</dt>
            <dd>{m.home_without_text()}</dd>
          </div>
          <div>
            <dt>{m.home_with()}</dt>
            <dd>{m.home_with_text()}</dd>
          </div>
          <div>
            <dt>{m.home_always()}</dt>
            <dd>{m.home_always_text()}</dd>
          </div>
        </dl>
        <p>
          {routeOf('/inscription') !== undefined && (
            <ButtonLink kind="primary" href={to('/inscription')}>
              {m.home_sign_up()}
            </ButtonLink>
          )}{' '}
          <a href={to('/confidentialite')}>{m.home_more()}</a>
        </p>
      </section>
    </article>
  );
}
