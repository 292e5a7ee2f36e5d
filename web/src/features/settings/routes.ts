import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  {
    path: '/reglages',
    title: m.settings_title,
    description: m.settings_description,
    load: () => import('./Settings'),
    prerender: true,
  },
];
