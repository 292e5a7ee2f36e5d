import type { components } from '../api/schema/emotion';
import { type Content, contentOf, dayOf, type Entry, type Known, type Pending } from './entries';

export type News = components['schemas']['ChangedEntry'];

/*
 * The rules of docs/adr/0018, as seen from a device: of two changes to one entry the later counts, whichever arrives first.
 * Pure functions; what is stored where is not decided here.
 */

/** What is shown of an entry: what the service knows, and over it the later ones of what is on its way, in any order. */
export function compose(id: string, known: Known | undefined, pending: Pending[]): Entry | undefined {
  let change = known?.change ?? '';
  let content = known?.content;
  let deleted = known?.deleted ?? true;
  const refusal = pending.find(each => each.refusal !== undefined)?.refusal;
  for (const each of [...pending].sort((a, b) => (a.change < b.change ? -1 : 1))) {
    if (each.change <= change) continue;
    change = each.change;
    deleted = each.content === undefined;
    content = each.content ?? content;
  }
  if (change === '') return undefined;
  return {
    id,
    change,
    ...placeOf(content),
    bin: deleted ? 1 : 0,
    waiting: pending.some(each => each.refusal === undefined),
    ...(known !== undefined && { known }),
    ...(content !== undefined && { content }),
    ...(refusal !== undefined && { refusal }),
  };
}

/** What is known after a piece of news, which may be an old one that arrives late or again. The bin keeps what was shown. */
export function takeNews(entry: Entry | undefined, news: News, generation: number): Known {
  const known = entry?.known;
  const change = news.change ?? '';
  const seq = Number(news.cursor);
  if (known?.generation === generation) {
    if (change < known.change || (change === known.change && seq <= known.seq)) return known;
  }
  const content = news.entry === undefined ? entry?.content : contentOf(news.entry);
  return {
    change,
    seq,
    generation,
    deleted: news.entry === undefined,
    ...(content !== undefined && { content }),
  };
}

/** The change that made what is known, to be sent again after the service forgot it. */
export function resend(id: string, { change, deleted, content }: Known): Pending {
  return { change, id, sent: true, ...(!deleted && content !== undefined && { content }) };
}

function placeOf(content: Content | undefined): { day: string; moment: number } {
  if (content === undefined) return { day: '', moment: 0 };
  const moment = Date.parse(content.feltAt);
  return { day: content.localDate ?? dayOf(moment, content.zone), moment };
}
