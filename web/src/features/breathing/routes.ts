import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';
import { wind } from '../../ui/icons';

export const routes: AppRoute[] = [
  {
    path: '/respirer',
    title: m.breathing_title,
    description: m.breathing_description,
    load: () => import('./Exercises'),
    prerender: true,
    nav: { order: 10, label: m.breathing_title, icon: wind },
  },
  { path: '/respirer/:code', title: m.breathing_exercise, load: () => import('./ExercisePage') },
];
