import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';
import { leaf } from '../../ui/icons';

export const routes: AppRoute[] = [
  {
    path: '/jardin',
    title: m.garden_title,
    load: () => import('./GardenPage'),
    prerender: true,
    first: '/session',
    nav: { order: 50, label: m.garden_nav, icon: leaf },
  },
  { path: '/jardin/arranger', title: m.garden_arrange, load: () => import('./ArrangePage') },
  { path: '/jardin/partager', title: m.garden_share, load: () => import('./SharePage') },
];
