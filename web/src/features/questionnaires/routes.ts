import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';
import { list } from '../../ui/icons';

export const routes: AppRoute[] = [
  {
    path: '/tests',
    title: m.questionnaires_title,
    description: m.questionnaires_description,
    load: () => import('./Catalogue'),
    prerender: true,
    nav: { order: 20, label: m.questionnaires_nav, icon: list },
  },
  { path: '/tests/:code', title: m.questionnaires_one, load: () => import('./QuestionnairePage') },
];
