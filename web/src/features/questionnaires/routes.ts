import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';
import { list } from '../../ui/icons';

export const routes: AppRoute[] = [
  {
    path: '/tests',
    title: m.questionnaires_title,
    load: () => import('./Catalogue'),
    prerender: true,
    nav: { order: 20, label: m.questionnaires_nav, icon: list },
  },
  { path: '/mes-tests', title: m.questionnaires_mine, load: () => import('./History') },
  {
    path: '/mes-tests/garder',
    title: m.questionnaires_keep,
    load: () => import('./KeepPage'),
    passing: true,
  },
  { path: '/mes-tests/evolution/:code', title: m.questionnaires_trend, load: () => import('./TrendPage') },
  { path: '/mes-tests/:id', title: m.questionnaires_result, load: () => import('./KeptResult') },
  {
    path: '/tests/:code',
    title: m.questionnaires_one,
    load: () => import('./QuestionnairePage'),
    first: '/api/v1/stress/questionnaires/*',
  },
];
