import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  { path: '/admin/contenus', title: m.content_title, load: () => import('./Overview') },
  { path: '/admin/contenus/:id', title: m.content_one, load: () => import('./DraftPage') },
];
