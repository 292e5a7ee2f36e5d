import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  { path: '/equipe/rapports', title: m.reports_title, load: () => import('./ReportPage') },
  {
    path: '/equipe/rapports/incidents',
    title: m.reports_incidents_title,
    load: () => import('./IncidentReportPage'),
  },
  { path: '/equipe/avis', title: m.reports_satisfaction_title, load: () => import('./SatisfactionPage') },
];
