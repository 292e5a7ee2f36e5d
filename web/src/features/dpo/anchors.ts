import type { components } from '../../api/schema/gdpr';

export type Anchor = components['schemas']['Anchor'];

/** As many as one verification takes. */
export const MOST = 10_000;

const HASH = /^[0-9a-f]{64}$/;
const LINE = /^(\d+)[\s;,:]+([0-9a-f]{64})$/i;
/** As the service writes a segment into its log. */
const LOG = /\bsegment (\d+)\b.*?\b([0-9a-f]{64})\b/i;

/** What was read of pasted anchors, and the numbers of the lines in which there is none (from 1). */
export interface Read {
  anchors: Anchor[];
  broken: number[];
}

/** Reads anchors: the file of this page, lines of a number and a hash, or lines of the service's log. Empty lines count for nothing. */
export function readAnchors(text: string): Read {
  const json = readJson(text);
  if (json !== undefined) return json;
  const read: Read = { anchors: [], broken: [] };
  text.split(/\r?\n/).forEach((line, place) => {
    if (line.trim() === '') return;
    const found = LINE.exec(line.trim()) ?? LOG.exec(line);
    const anchor = { segment: Number(found?.[1]), hash: found?.[2]?.toLowerCase() ?? '' };
    if (isAnchor(anchor)) read.anchors.push(anchor);
    else read.broken.push(place + 1);
  });
  return read;
}

/** One line for each anchor, as `readAnchors` reads them. */
export function writeAnchors(anchors: { segment: number; hash?: string }[]): string {
  return anchors.map(({ segment, hash }) => `${segment} ${hash}\n`).join('');
}

function readJson(text: string): Read | undefined {
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(whole)) return undefined;
  const read: Read = { anchors: [], broken: [] };
  whole.forEach((each: unknown, place) => {
    if (isAnchor(each)) read.anchors.push({ segment: each.segment, hash: each.hash });
    else read.broken.push(place + 1);
  });
  return read;
}

function isAnchor(value: unknown): value is Anchor {
  const { segment, hash } = (value ?? {}) as Partial<Anchor>;
  return Number.isSafeInteger(segment) && Number(segment) > 0 && HASH.test(String(hash));
}
