import { api } from '../api/client';
import type { Answer, Bell, Post } from './exchange';

/** Exchanges changes with the service through the gateway. */
export const post: Post = async (since, changes) => {
  const query = since === undefined ? {} : { since };
  const { data, response } = await api.POST('/api/v1/journal/sync', { params: { query }, body: changes });
  return { ...(data as Answer), date: Date.parse(response.headers.get('Date') ?? '') };
};

/** The stream of changes. The browser opens it again by itself when it ends, but not when it was refused. */
export const bell: Bell = (ring, broken) => {
  const stream = new EventSource('/api/v1/journal/changes');
  stream.addEventListener('open', ring);
  stream.addEventListener('entry', ring);
  stream.addEventListener('deleted', ring);
  stream.addEventListener('error', () => {
    if (stream.readyState === EventSource.CLOSED) broken();
  });
  return () => stream.close();
};
