import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  {
    path: '/a-propos',
    title: m.information_about_title,
    description: m.information_about_lead,
    load: () => import('./About'),
    prerender: true,
  },
  {
    path: '/confidentialite',
    title: m.information_privacy_title,
    description: m.information_privacy_lead,
    load: () => import('./Privacy'),
    prerender: true,
  },
  {
    path: '/mentions-legales',
    title: m.information_legal_title,
    description: m.information_legal_lead,
    load: () => import('./Legal'),
    prerender: true,
  },
  {
    path: '/accessibilite',
    title: m.information_accessibility_title,
    description: m.information_accessibility_lead,
    load: () => import('./Accessibility'),
    prerender: true,
  },
];
