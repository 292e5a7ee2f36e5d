import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

export const routes: AppRoute[] = [{ path: '/admin', title: m.admin_title, load: () => import('./Places') }];
