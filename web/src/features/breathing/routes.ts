import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';
import { wind } from '../../ui/icons';

export const routes: AppRoute[] = [
  {
    path: '/respirer',
    title: m.breathing_title,
    load: () => import('./Exercises'),
    prerender: true,
    nav: { order: 10, label: m.breathing_title, icon: wind },
  },
  {
    path: '/respirer/maintenant',
    title: m.exercise_choice_title,
    load: () => import('./exercise-choice/ExerciseChoicePage'),
  },
  {
    path: '/respirer/mediter',
    title: m.meditation_title,
    load: () => import('./meditation/MeditationsPage'),
    prerender: true,
  },
  {
    path: '/respirer/mediter/:code',
    title: m.meditation_one,
    load: () => import('./meditation/MeditationPage'),
  },
  { path: '/seances', title: m.sessions_title, load: () => import('./sessions/SessionsPage') },
  { path: '/respirer/ensemble', title: m.breathing_together, load: () => import('./RoomsPage') },
  { path: '/respirer/ensemble/:code', title: m.breathing_room, load: () => import('./RoomPage') },
  {
    path: '/respirer/rythmes/nouveau',
    title: m.breathing_rhythm_new,
    load: () => import('./RhythmEditPage'),
  },
  { path: '/respirer/rythmes/:id', title: m.breathing_own_rhythm, load: () => import('./RhythmPage') },
  {
    path: '/respirer/rythmes/:id/modifier',
    title: m.breathing_rhythm_edit,
    load: () => import('./RhythmEditPage'),
  },
  { path: '/respirer/:code', title: m.breathing_exercise, load: () => import('./ExercisePage') },
];
