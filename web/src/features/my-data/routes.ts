import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  { path: '/mes-donnees', title: m.my_data_title, load: () => import('./MyData') },
  { path: '/effacement', title: m.my_data_proof, load: () => import('./ErasurePage'), prerender: true },
];
