import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  { path: '/plan-du-site', title: m.site_map_title, load: () => import('./SiteMap'), prerender: true },
];
