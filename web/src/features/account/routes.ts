import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  { path: '/compte', title: m.account_title, load: () => import('./Account') },
  { path: '/compte/retour', title: m.account_back_title, load: () => import('./Back'), passing: true },
];
