import { api } from '../../api/client';
import type { components } from '../../api/schema/ticket';

type Schemas = components['schemas'];
export type NewMacro = Schemas['NewMacro'];
export type Status = NonNullable<NewMacro['status']>;
export type Macro = Omit<Schemas['Macro'], 'text'> & {
  id: string;
  name: string;
  text: { fr: string; en: string };
};

/** Answers that staff give often, by name. */
export async function loadMacros(): Promise<Macro[]> {
  const { data } = await api.GET('/api/v1/tickets/macros');
  return (data?.items ?? []) as Macro[];
}

export async function createMacro(key: string, body: NewMacro): Promise<void> {
  await api.POST('/api/v1/tickets/macros', { params: { header: { 'Idempotency-Key': key } }, body });
}

const at = ({ id, version }: Macro) => ({ path: { id }, header: { 'If-Match': `"${version}"` } });

/** Rewrites a macro as it was read; refused when somebody has rewritten it since. */
export async function rewriteMacro(macro: Macro, body: NewMacro): Promise<void> {
  await api.PUT('/api/v1/tickets/macros/{id}', { params: at(macro), body });
}

export async function deleteMacro(macro: Macro): Promise<void> {
  await api.DELETE('/api/v1/tickets/macros/{id}', { params: at(macro) });
}

/** What a ticket puts in place of each. */
export const variables = ['ticket', 'subject', 'opened', 'priority', 'first-response-due'];

export interface Faults {
  name?: string;
  fr?: string;
  en?: string;
}

/** What is missing; the service reads the variables. */
export function findFaults({ name, text }: NewMacro, say: Record<'name' | 'fr' | 'en', string>): Faults {
  return {
    ...(name.trim() === '' && { name: say.name }),
    ...(text.fr?.trim() ? {} : { fr: say.fr }),
    ...(text.en?.trim() ? {} : { en: say.en }),
  };
}
