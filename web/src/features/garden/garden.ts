import { api } from '../../api/client';
import type { components } from '../../api/schema/garden';

type Schemas = components['schemas'];
export type Garden = Schemas['GardenView'];
export type Layout = Schemas['LayoutView'];
export type Standing = Schemas['StandingElement'];
export type Species = Schemas['SpeciesView'];
export type Command = Schemas['GardenCommand'];
export type Arranged = Schemas['CommandResponse'];
export type Point = Schemas['Point'];
export type Settings = Schemas['GardenSetting'];
export type Link = Schemas['GardenLink'];
export type NewLink = Schemas['NewLinkView'];

export async function loadGarden(): Promise<Garden> {
  const { data } = await api.GET('/api/v1/garden', {});
  return data as Garden;
}

/** What can grow, with the ground that each needs: the same for everybody. */
export async function loadSpecies(): Promise<Species[]> {
  const { data } = await api.GET('/api/v1/garden/elements', {});
  return data?.items ?? [];
}

/** Tells what hands did; the same commands may be told again. */
export async function arrange(commands: Command[]): Promise<Arranged> {
  const { data } = await api.POST('/api/v1/garden/commands', { body: { commands } });
  return data as Arranged;
}

export async function loadSettings(): Promise<Settings> {
  const { data } = await api.GET('/api/v1/garden/settings', {});
  return data as Settings;
}

export async function saveSettings(body: Settings): Promise<void> {
  await api.PUT('/api/v1/garden/settings', { body });
}

export async function loadLinks(): Promise<Link[]> {
  const { data } = await api.GET('/api/v1/garden/links', {});
  return data ?? [];
}

export async function makeLink(days: number): Promise<NewLink> {
  const { data } = await api.POST('/api/v1/garden/links', { body: { days } });
  return data as NewLink;
}

export async function revokeLink(id: string): Promise<void> {
  await api.DELETE('/api/v1/garden/links/{id}', { params: { path: { id } } });
}
