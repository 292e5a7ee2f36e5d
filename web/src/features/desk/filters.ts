import { useLocation } from 'preact-iso';
import { to } from '../../i18n/locale';
import type { Category, Priority, StaffTicket, Status } from './contract';
import { tellDue } from './due';
import { WORD } from './triage';
import { categories, priorities, statuses } from './words';

/** What of the queue is shown; '' is everything of its kind. They stand in the address, so that back and reload keep them. */
export interface Filters {
  state: Status;
  /** `me`, `none`, or a member of staff. */
  assignee: string;
  team: string;
  priority: Priority | '';
  category: Category | '';
  tag: string;
  /** Only what is late or urgent, of what has been read: the service does not tell it apart. */
  pressing: boolean;
}

/** What the service is asked for. */
export type QueueQuery = Partial<Omit<Filters, 'pressing' | 'priority' | 'category'>> & {
  priority?: Priority;
  category?: Category;
};

export const everything: Filters = {
  state: 'OPEN',
  assignee: '',
  team: '',
  priority: '',
  category: '',
  tag: '',
  pressing: false,
};

const names: Record<keyof Filters, string> = {
  state: 'etat',
  assignee: 'suivi',
  team: 'equipe',
  priority: 'priorite',
  category: 'sujet',
  tag: 'etiquette',
  pressing: 'presse',
};

const WHO = /^(me|none|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** What an address says; what nobody can have chosen is left out. */
export function readFilters(query: Record<string, string>): Filters {
  const read = (name: keyof Filters) => query[names[name]] ?? '';
  const one = <T extends string, D>(codes: readonly T[], name: keyof Filters, or: D) =>
    codes.find(code => code === read(name)) ?? or;
  const matching = (pattern: RegExp, name: keyof Filters) => (pattern.test(read(name)) ? read(name) : '');
  const state = one(statuses, 'state', 'OPEN');
  return {
    state,
    assignee: matching(WHO, 'assignee'),
    team: matching(WORD, 'team'),
    priority: one(priorities, 'priority', ''),
    category: one(categories, 'category', ''),
    tag: matching(WORD, 'tag'),
    // Only what is open has anything due.
    pressing: state === 'OPEN' && read('pressing') === '1',
  };
}

/** The part of an address that says the same: '' for everything. */
export function writeFilters(filters: Filters): string {
  const kept = Object.entries(names).flatMap(([name, word]): [string, string][] => {
    const value = filters[name as keyof Filters];
    if (value === everything[name as keyof Filters]) return [];
    return [[word, value === true ? '1' : String(value)]];
  });
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
}

/** What the service is asked for: nothing for what is not told apart. */
export function toQuery({ pressing: _, ...filters }: Filters): QueueQuery {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));
}

/** The filters of this page, how to change them, and the address of a page of the desk that keeps them. */
export function useFilters() {
  const { query, route } = useLocation();
  const filters = readFilters(query);
  const at = (path: string, wanted = filters) => to(path) + writeFilters(wanted);
  // Replaced, not added: who goes back wants the page before, not each choice.
  const change = (wanted: Partial<Filters>) => route(at('/equipe', { ...filters, ...wanted }), true);
  return { filters, change, at, filtering: writeFilters(filters) !== '' };
}

/** Only what is late or urgent. */
export function keepPressing(tickets: StaffTicket[], now: number): StaffTicket[] {
  return tickets.filter(ticket => ['late', 'soon'].includes(tellDue(ticket, now).level));
}
