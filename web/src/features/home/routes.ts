import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';
import { home } from '../../ui/icons';

export const routes: AppRoute[] = [
  {
    path: '/',
    title: m.home_tab,
    load: () => import('./Home'),
    prerender: true,
    nav: { order: 0, label: m.home_nav, icon: home },
  },
];
