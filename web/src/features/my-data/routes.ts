import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  { path: '/mes-donnees', title: m.my_data_title, load: () => import('./MyData') },
  {
    path: '/mes-donnees/demandes',
    title: m.my_data_requests_title,
    load: () => import('./RequestsPage'),
  },
  { path: '/effacement', title: m.my_data_proof, load: () => import('./ErasurePage'), prerender: true },
];
