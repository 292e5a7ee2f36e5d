import { to } from '../i18n/locale';
import { m } from '../i18n/texts';
import { places } from '../routes';
import { Icon } from '../ui/Icon';
import styles from './Navigation.module.css';

/** A bar at the bottom of a phone, a rail beside the page where there is room. */
export function Navigation({ path }: { path: string }) {
  return (
    <nav class={`${styles.navigation} screen`} aria-label={m.shell_navigation()}>
      <ul class={styles.places}>
        {places.map(place => (
          <li key={place.path}>
            <a
              class={styles.place}
              href={to(place.path)}
              aria-current={isIn(path, place.path) ? 'page' : undefined}
            >
              <Icon path={place.nav?.icon ?? ''} />
              {place.nav?.label()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function isIn(path: string, place: string): boolean {
  return path === place || (place !== '/' && path.startsWith(`${place}/`));
}
