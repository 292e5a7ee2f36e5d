import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  {
    path: '/etat',
    title: m.status_title,
    load: () => import('./StatusPage'),
    prerender: true,
  },
];
