import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

const grid =
  'M4 6h16v14H4zM4 10.500h16M8.500 3.500V7M15.500 3.500V7M9.500 10.500V20M14.500 10.500V20M4 15.200h16';

export const routes: AppRoute[] = [
  {
    path: '/calendrier',
    title: m.calendar_title,
    load: () => import('./CalendarPage'),
    prerender: true,
    nav: { order: 40, label: m.calendar_nav, icon: grid },
  },
  { path: '/calendrier/:annee', title: m.calendar_title, load: () => import('./CalendarPage') },
  { path: '/calendrier/mois/:mois', title: m.calendar_title, load: () => import('./CalendarPage') },
  { path: '/calendrier/semaine/:jour', title: m.calendar_title, load: () => import('./CalendarPage') },
  { path: '/reperes', title: m.calendar_insights, load: () => import('./InsightsPage'), prerender: true },
];
