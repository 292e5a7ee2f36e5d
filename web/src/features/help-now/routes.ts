import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  {
    path: '/aide-maintenant',
    title: m.help_now_title,
    load: () => import('./HelpNow'),
    prerender: true,
  },
];
