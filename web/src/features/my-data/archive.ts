import { api } from '../../api/client';
import { Problem } from '../../api/problems';
import { renew } from '../../api/session';

/** An archive that ended before its end: it is not given to anybody. */
export class IncompleteArchive extends Error {
  override readonly name = 'IncompleteArchive';
}

/** Everything, or what was provided and observed, in a form to take elsewhere. */
export type ArchiveKind = 'export' | 'portability';

/**
 * Fetches one archive. `received` hears how many octets have arrived; how many there will be nobody knows, as the
 * archive is made while it is sent. Ends with `signal`.
 */
export async function fetchArchive(
  kind: ArchiveKind,
  received: (octets: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  // A fresh token: the archive is cut when its token ends before the last part has begun.
  await renew().catch(() => undefined);
  const { data } = await api.GET(`/api/v1/privacy/${kind}`, { parseAs: 'stream', signal });
  const reader = (data as unknown as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw signal.aborted ? Problem.offline() : new IncompleteArchive();
    });
    if (done) break;
    parts.push(value);
    size += value.length;
    received(size);
  }
  const archive = new Blob(parts, { type: 'application/zip' });
  if (!(await isWhole(archive))) throw new IncompleteArchive();
  return archive;
}

/** Whether a ZIP archive has its end: the list of what it holds is written last (PKWARE APPNOTE, 4.3.16). */
export async function isWhole(archive: Blob): Promise<boolean> {
  const end = new Uint8Array(await archive.slice(-22).arrayBuffer());
  return end.length === 22 && [0x50, 0x4b, 0x05, 0x06].every((octet, i) => end[i] === octet);
}

/** A size in words that everybody knows. */
export function writeSize(octets: number, language: string): string {
  const [amount, unit] = octets < 1_000_000 ? [octets / 1000, 'kilobyte'] : [octets / 1_000_000, 'megabyte'];
  const style = { style: 'unit', unit, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language, style).format(amount);
}
