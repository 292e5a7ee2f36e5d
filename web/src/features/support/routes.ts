import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [
  { path: '/aide', title: m.support_title, load: () => import('./Requests') },
  { path: '/aide/nouvelle', title: m.support_new, load: () => import('./NewRequest') },
  { path: '/aide/:id', title: m.support_one, load: () => import('./Conversation') },
];
