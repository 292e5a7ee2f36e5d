import { m } from '../../i18n/texts';
import type { AppRoute } from '../../routes';

/** Who is shown a part. */
export type Audience = 'all' | 'staff' | 'admin' | 'dpo';

/** Pages that belong together. */
export interface Part {
  code: string;
  title: () => string;
  routes: AppRoute[];
}

/** Where pages belong by the first word of their address; what is named nowhere tells of CESIZen. */
const parts: { code: string; title: () => string; words?: string[]; audience?: Audience }[] = [
  {
    code: 'daily',
    title: m.site_map_daily,
    words: [
      '',
      'respirer',
      'seances',
      'lire',
      'tests',
      'mes-tests',
      'jour',
      'journal',
      'calendrier',
      'reperes',
      'jardin',
    ],
  },
  {
    code: 'account',
    title: m.site_map_account,
    words: ['inscription', 'compte', 'mes-donnees', 'aide', 'effacement', 'reglages'],
  },
  { code: 'about', title: m.site_map_about },
  { code: 'staff', title: m.site_map_staff, words: ['equipe'], audience: 'staff' },
  { code: 'admin', title: m.admin_title, words: ['admin'], audience: 'admin' },
  { code: 'dpo', title: m.shell_dpo, words: ['dpo'], audience: 'dpo' },
];

const order = parts.flatMap(({ words = [] }) => words);

/** The pages of a person, in parts. Those with variables in their address are reached from these. */
export function partsFor(routes: AppRoute[], audiences: Audience[]): Part[] {
  const shown = routes.filter(({ path, passing }) => !path.includes(':') && !passing);
  return parts
    .filter(({ audience = 'all' }) => audiences.includes(audience))
    .map(({ code, title }) => ({
      code,
      title,
      routes: shown.filter(({ path }) => codeOf(path) === code).sort(byPlace),
    }))
    .filter(part => part.routes.length > 0);
}

function codeOf(path: string): string {
  return parts.find(({ words }) => words?.includes(wordOf(path)))?.code ?? 'about';
}

/** The first word of an address. */
function wordOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** By the order of the words above, then by address: a page follows the one that it is under. */
function byPlace(a: AppRoute, b: AppRoute): number {
  return orderOf(a) - orderOf(b) || a.path.localeCompare(b.path);
}

function orderOf({ path }: AppRoute): number {
  return order.indexOf(wordOf(path));
}
