import { api } from '../../api/client';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** How the garden is to be looked at; what is missing is as it is now. */
export interface View {
  theme: 'light' | 'dark';
  season?: Season;
  hour?: number;
}

export interface Picture {
  image: Blob;
  /** What it shows, in the words of the service. */
  text: string;
}

export async function loadPicture(view: View): Promise<Picture> {
  const image = await loadImage(view, 'image/svg+xml');
  return { image, text: textOf(await image.text()) };
}

/** The picture as a file. */
export async function loadImage(view: View, type: 'image/svg+xml' | 'image/png'): Promise<Blob> {
  const { data } = await api.GET('/api/v1/garden/image', {
    params: { query: { ...view } },
    headers: { Accept: type },
    parseAs: 'blob',
  });
  return new Blob([data as unknown as Blob], { type });
}

/** Title and description of an SVG, as text. */
export function textOf(svg: string): string {
  const read = (name: string) => new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(svg)?.[1] ?? '';
  return [read('title'), read('desc')].filter(Boolean).map(decode).join('. ');
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, decimal, hex, name) => {
    if (name !== undefined) return entities[name] ?? all;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
}
