import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  { path: '/dpo/violations', title: m.breaches_title, load: () => import('./BreachesPage') },
  { path: '/dpo/violations/:id', title: m.breaches_one, load: () => import('./BreachPage') },
];
