import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  { path: '/statistiques', title: m.statistics_title, load: () => import('./Dashboard') },
];
