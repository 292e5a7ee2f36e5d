import { locale } from '../i18n/locale';
import { heedErasure } from './erased';
import { Problem } from './problems';
import type { components } from './schema/ticket';
import { withRenewal } from './send';

export type Attachment = Required<components['schemas']['MessageAttachment']>;

interface Upload {
  /** Of the service that takes it. */
  path: string;
  file: File;
  /** The same when it is sent again. */
  key: string;
  /** Hears how much has left this device, from 0 to 1. */
  progress: (share: number) => void;
  signal: AbortSignal;
}

/**
 * Sends a file as it is: its octets alone, its name in a header, as an address is kept in logs. By XMLHttpRequest, since fetch tells
 * nothing of what has left. Throws a `Problem` where the service says no.
 */
export async function uploadFile(upload: Upload): Promise<Attachment> {
  const answer = await withRenewal(() => sendOnce(upload)).catch(() => {
    throw Problem.offline();
  });
  if (answer.ok) return (await answer.json()) as Attachment;
  const problem = await Problem.of(answer);
  heedErasure(problem);
  throw problem;
}

function sendOnce({ path, file, key, progress, signal }: Upload): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Content-Disposition', `attachment; filename*=UTF-8''${encodeName(file.name)}`);
    request.setRequestHeader('Idempotency-Key', key);
    request.setRequestHeader('Accept-Language', locale());
    request.setRequestHeader('X-Cesizen', '1');
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(read(request));
    request.onerror = () => reject(new Error('offline'));
    request.onabort = () => reject(new Error('aborted'));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function read(request: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const name of ['Content-Type', 'Retry-After', 'WWW-Authenticate']) {
    const value = request.getResponseHeader(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(request.responseText, { status: request.status, headers });
}

/** RFC 8187: what encodeURIComponent leaves as it is and a header does not take is encoded, too. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
