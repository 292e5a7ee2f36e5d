import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  { path: '/lire', title: m.reading_title, load: () => import('./ReadingPage'), prerender: true },
  { path: '/lire/:slug', title: m.reading_one, load: () => import('./TextPage') },
];
