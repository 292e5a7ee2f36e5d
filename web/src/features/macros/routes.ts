import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  { path: '/equipe/reponses-types', title: m.macros_title, load: () => import('./MacrosPage') },
];
