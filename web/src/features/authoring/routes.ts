import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  { path: '/admin/questionnaires', title: m.authoring_title, load: () => import('./Overview') },
  { path: '/admin/questionnaires/:id', title: m.authoring_one, load: () => import('./DraftPage') },
];
