import { api } from '../api/client';
import type { components } from '../api/schema/emotion';
import { locale } from '../i18n/locale';
import { newId } from './ids';
import type { Journal } from './journal';

type Schemas = components['schemas'];
export type Taxonomy = Schemas['TaxonomyView'];
export type ContextGroups = Schemas['Groups'];
export type JournalSettings = Schemas['Setting'];
/** A context of the person's own; one that is retired is no longer offered, and entries that name it keep it. */
export type OwnContext = Schemas['NewContext'];

/** What there is to choose from, with the name under which it is kept. */
const sources = {
  emotions: async () => (await api.GET('/api/v1/emotions', {})).data as Taxonomy,
  contexts: async () => (await api.GET('/api/v1/journal/contexts', {})).data as ContextGroups,
  settings: async () => (await api.GET('/api/v1/journal/settings', {})).data as JournalSettings,
};

type Sources = typeof sources;
export type ReferenceName = keyof Sources;
export type ReferenceOf<N extends ReferenceName> = Awaited<ReturnType<Sources[N]>>;

/** What the service answered last, in the language of this page, or in the other one where nothing else is there. */
export async function readReference<N extends ReferenceName>(
  journal: Journal,
  name: N,
): Promise<ReferenceOf<N> | undefined> {
  const other = locale() === 'fr' ? 'en' : 'fr';
  const kept =
    (await journal.db.get('reference', `${name} ${locale()}`)) ??
    (await journal.db.get('reference', `${name} ${other}`));
  return kept?.data as ReferenceOf<N> | undefined;
}

/** Asks the service and keeps the answer; throws a `Problem`. */
export async function refreshReference<N extends ReferenceName>(journal: Journal, name: N): Promise<void> {
  const key = `${name} ${locale()}`;
  const data = await sources[name]();
  const known = await journal.db.get('reference', key);
  if (JSON.stringify(known?.data) === JSON.stringify(data)) return;
  await journal.db.put('reference', { key, data });
  journal.tellRead();
}

/** Makes a context of the person's own at the service and says its code; `refreshReference` shows it. Throws a `Problem`. */
export async function makeContext(journal: Journal, group: string, label: string): Promise<string> {
  const id = newId(await journal.now());
  await putContext(id, { group, label, retired: false });
  return id;
}

/** Renames, moves or retires a context of the person's own, and shows it so. Throws a `Problem`. */
export async function keepContext(journal: Journal, id: string, body: OwnContext): Promise<void> {
  await putContext(id, body);
  await refreshReference(journal, 'contexts');
}

/** Removes a context that no entry names, also none in the bin. Throws a `Problem`. */
export async function removeContext(journal: Journal, id: string): Promise<void> {
  await api.DELETE('/api/v1/journal/contexts/{id}', { params: { path: { id } } });
  await refreshReference(journal, 'contexts');
}

/** Replaces the settings of the journal, for what is written from now on. Throws a `Problem`. */
export async function keepSettings(journal: Journal, body: JournalSettings): Promise<void> {
  await api.PUT('/api/v1/journal/settings', { body });
  await refreshReference(journal, 'settings');
}

async function putContext(id: string, body: OwnContext): Promise<void> {
  await api.PUT('/api/v1/journal/contexts/{id}', { params: { path: { id } }, body });
}
