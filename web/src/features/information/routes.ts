import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  {
    path: '/a-propos',
    title: m.information_about_title,
    load: () => import('./About'),
    prerender: true,
  },
  {
    path: '/confidentialite',
    title: m.information_privacy_title,
    load: () => import('./Privacy'),
    prerender: true,
  },
  {
    path: '/mentions-legales',
    title: m.information_legal_title,
    load: () => import('./Legal'),
    prerender: true,
  },
  {
    path: '/accessibilite',
    title: m.information_accessibility_title,
    load: () => import('./Accessibility'),
    prerender: true,
  },
];
