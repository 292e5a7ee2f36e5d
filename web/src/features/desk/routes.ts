import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  { path: '/equipe', title: m.desk_title, load: () => import('./Queue') },
  { path: '/equipe/:id', title: m.desk_one, load: () => import('./Desk') },
];
