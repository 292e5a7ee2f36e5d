import { useQuery } from '@tanstack/preact-query';
import { api } from '../api/client';
import { queries } from '../api/queries';
import { m } from '../i18n/texts';

export interface StaffMember {
  id: string;
  name: string;
}

/** How long names are taken for true, in milliseconds. */
const FRESH = 600_000;

/** Those who work here, by name, for pages of staff alone. Who has left, or whose name cannot be read, is the end of their identifier. */
export function useStaffNames() {
  const { data, isLoading } = useQuery(
    { queryKey: ['staff-names'], queryFn: loadStaff, staleTime: FRESH },
    queries,
  );
  const tell = (id: string): string => {
    const name = data?.find(member => member.id === id)?.name;
    return name ?? (isLoading ? '…' : m.ui_member({ id: id.slice(-8) }));
  };
  return { members: data ?? [], tell };
}

async function loadStaff(): Promise<StaffMember[]> {
  const { data } = await api.GET('/api/v1/accounts/staff');
  return (data?.items ?? []) as StaffMember[];
}
