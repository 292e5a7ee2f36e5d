import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  { path: '/dpo', title: m.dpo_title, load: () => import('./Register') },
  { path: '/dpo/chaine', title: m.dpo_chain, load: () => import('./Chain') },
];
