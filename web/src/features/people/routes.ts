import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  { path: '/admin/personnes', title: m.people_title, load: () => import('./PeoplePage') },
];
