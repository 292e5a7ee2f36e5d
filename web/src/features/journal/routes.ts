import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';
import { page } from './icons';

export const routes: AppRoute[] = [
  {
    path: '/jour',
    title: m.journal_today,
    load: () => import('./Today'),
    prerender: true,
    first: '/session',
    nav: { order: 30, label: m.journal_nav, icon: page },
  },
  {
    path: '/journal',
    title: m.journal_title,
    load: () => import('./JournalPage'),
    prerender: true,
    first: '/session',
  },
  { path: '/journal/corbeille', title: m.journal_bin, load: () => import('./BinPage'), prerender: true },
  {
    path: '/journal/reglages',
    title: m.journal_settings,
    load: () => import('./SettingsPage'),
    prerender: true,
  },
  { path: '/journal/:id', title: m.journal_entry, load: () => import('./EntryPage') },
];
