/**
 * Changes a ticket by the version that was read; `seen` is the version that somebody had before them, if not the newest. When somebody
 * else was first (`overtaken`), nothing is changed and the ticket is shown as it is now.
 */
export type Change = (
  act: (etag: string) => Promise<void>,
  seen?: string,
) => Promise<'done' | 'overtaken' | 'failed'>;
