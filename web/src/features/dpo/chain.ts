import { api } from '../../api/client';
import type { components } from '../../api/schema/gdpr';
import type { Anchor } from './anchors';

type Schemas = components['schemas'];
export type AnchorFinding = Schemas['AuditFinding'];
export type Report = Schemas['ChainReport'];
export type Segment = Schemas['SegmentView'];
export type SegmentPage = Schemas['PageSegmentView'];

/** Has the whole chain read and compared with anchors that were kept elsewhere; changes nothing. */
export async function verifyChain(anchors: Anchor[]): Promise<Report> {
  const { data } = await api.POST('/api/v1/audit/verifications', { body: { anchors } });
  return data as Report;
}

/** A page of closed segments, oldest first; `after` is the `next` of the page before. */
export async function loadSegments(after?: string): Promise<SegmentPage> {
  const { data } = await api.GET('/api/v1/audit/segments', {
    params: { query: { ...(after !== undefined && { after }) } },
  });
  return data ?? {};
}

/** All closed segments, page by page. */
export async function loadAllSegments(): Promise<Segment[]> {
  const all: Segment[] = [];
  let after: string | undefined;
  do {
    const page = await loadSegments(after);
    all.push(...(page.items ?? []));
    after = page.next ?? undefined;
  } while (after !== undefined);
  return all;
}
