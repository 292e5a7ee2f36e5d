import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  { path: '/mes-donnees/importer', title: m.imports_title, load: () => import('./ImportsPage') },
  { path: '/mes-donnees/importer/:id', title: m.imports_title, load: () => import('./ImportPage') },
];
