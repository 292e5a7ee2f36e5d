import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  {
    path: '/reglages',
    title: m.settings_title,
    load: () => import('./Settings'),
    prerender: true,
  },
];
