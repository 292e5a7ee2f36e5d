import { useEffect } from 'preact/hooks';
import { loadSession } from '../../api/session';
import { isAdmin, isDpo, isStaff } from '../../api/staff';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { routes } from '../../routes';
import { Page } from '../../ui/Page';
import { type Audience, partsFor } from './places';

export const description = m.site_map_description;

/** All pages, as the client knows them; places of staff for who has them. */
export default function SiteMap() {
  useEffect(() => void loadSession(), []);
  return (
    <Page title={m.site_map_title()} lead={m.site_map_lead()}>
      {partsFor(routes, audiences()).map(part => (
        <section key={part.code} aria-labelledby={`part-${part.code}`}>
          <h2 id={`part-${part.code}`}>{part.title()}</h2>
          <ul>
            {part.routes.map(({ path, title }) => (
              <li key={path}>
                <a href={to(path)}>{title()}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

function audiences(): Audience[] {
  const those: [Audience, boolean][] = [
    ['all', true],
    ['staff', isStaff()],
    ['admin', isAdmin()],
    ['dpo', isDpo()],
  ];
  return those.filter(([, is]) => is).map(([audience]) => audience);
}
