/** Who is signed in, as the gateway says it. */
export interface Session {
  signedIn: boolean;
  /** The id of the person; missing when nobody is signed in. */
  person?: string;
  roles: string[];
  /** When the access token ends, in UTC; the session lives on. */
  expiresAt?: string;
}

/** What tabs tell each other: who is signed in, for `left` milliseconds more, or that somebody signed out. */
export type News = { kind: 'session'; session: Session; left: number } | { kind: 'gone' };

const channel = typeof window === 'undefined' ? undefined : new BroadcastChannel('cesizen-session');

/** Tells the other tabs of this browser. */
export function tellTabs(news: News): void {
  channel?.postMessage(news);
}

/** Hears what other tabs tell. */
export function hearTabs(hear: (news: News) => Promise<void>): void {
  channel?.addEventListener('message', ({ data }: MessageEvent<News>) => void hear(data));
}
