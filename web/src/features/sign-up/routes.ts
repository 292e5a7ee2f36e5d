import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  {
    path: '/inscription',
    title: m.sign_up_title,
    description: m.sign_up_lead,
    load: () => import('./SignUp'),
    prerender: true,
  },
];
