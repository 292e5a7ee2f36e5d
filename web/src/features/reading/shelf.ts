import { locale } from '../../i18n/locale';
import type { Text } from './texts';
import { type Kind, kinds } from './words';

/** Texts that stand together: what the person keeps, or all of one kind. */
export interface ShelfRow {
  name: 'favourites' | Kind;
  texts: Text[];
}

/** What is published, as it is listed: favourites first, in their order, then by kind and title; each text once, no empty row. */
export function shelve(all: Text[], favourites: string[], only: Kind | undefined): ShelfRow[] {
  const shown = all.filter(({ kind }) => only === undefined || kind === only);
  const kept = favourites.flatMap(slug => shown.filter(text => text.slug === slug));
  const rest = shown
    .filter(text => !kept.includes(text))
    .sort((a, b) => (a.title ?? '').localeCompare(b.title ?? '', locale()));
  const rows: ShelfRow[] = [
    { name: 'favourites', texts: kept },
    ...kinds.map(kind => ({ name: kind, texts: rest.filter(text => text.kind === kind) })),
  ];
  return rows.filter(({ texts }) => texts.length > 0);
}
