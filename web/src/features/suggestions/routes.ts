import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  { path: '/admin/suggestions', title: m.suggestions_title, load: () => import('./TablePage') },
];
