import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  {
    path: '/inscription',
    title: m.sign_up_title,
    load: () => import('./SignUp'),
    prerender: true,
  },
];
