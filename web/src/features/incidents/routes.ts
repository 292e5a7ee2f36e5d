import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  { path: '/equipe/incidents', title: m.incidents_title, load: () => import('./IncidentsPage') },
  { path: '/equipe/incidents/:id', title: m.incidents_one, load: () => import('./IncidentPage') },
  {
    path: '/equipe/incidents/:id/alertes',
    title: m.incidents_alerts_title,
    load: () => import('./AlertsPage'),
  },
];
