import { signal } from '@preact/signals';
import { useQuery } from '@tanstack/preact-query';
import { useEffect } from 'preact/hooks';
import { api } from '../../api/client';
import { queries } from '../../api/queries';
import type { components } from '../../api/schema/ticket';

export type Other = components['schemas']['PresenceView'];

/** How often one says that one is still there; the service forgets after 25 seconds. */
const HEARTBEAT = 10_000;

/** In how many fields somebody writes here. */
const fields = signal(0);

/** Says that a field is being written in, until the function that it returns. */
export function beginWriting(): () => void {
  fields.value += 1;
  return () => {
    fields.value -= 1;
  };
}

/** Says to the others that one is at a ticket while its page is seen, and who else is there. */
export function usePresence(id: string): Other[] {
  const doing = fields.value > 0 ? 'WRITING' : 'LOOKING';
  const { data } = useQuery(
    {
      queryKey: ['desk-presence', id, doing],
      queryFn: () => arrive(id, doing),
      refetchInterval: HEARTBEAT,
      // Who was there before says nothing of now.
      gcTime: 0,
      placeholderData: (before: Other[] | undefined) => before,
      retry: false,
    },
    queries,
  );
  useEffect(() => () => void leave(id), [id]);
  return data ?? [];
}

async function arrive(id: string, doing: 'LOOKING' | 'WRITING'): Promise<Other[]> {
  const { data } = await api.PUT('/api/v1/tickets/{id}/presence', {
    params: { path: { id } },
    body: { doing },
  });
  return data?.items ?? [];
}

/** Who does not come to say so is forgotten soon. */
async function leave(id: string): Promise<void> {
  await api.DELETE('/api/v1/tickets/{id}/presence', { params: { path: { id } } }).catch(() => undefined);
}
