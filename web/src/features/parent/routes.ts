import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  { path: '/accord-parental', title: m.parent_title, load: () => import('./ParentPage') },
];
