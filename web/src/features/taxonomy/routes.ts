import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  { path: '/admin/emotions', title: m.taxonomy_title, load: () => import('./Overview') },
  { path: '/admin/emotions/:id', title: m.taxonomy_one, load: () => import('./DraftPage') },
];
