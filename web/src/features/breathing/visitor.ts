import { useEffect } from 'preact/hooks';
import { loadSession, session } from '../../api/session';

/** Whether somebody is signed in; nobody while that is not known or cannot be asked. */
export function useSignedIn(): boolean {
  useEffect(() => void loadSession(), []);
  return session.value?.signedIn === true;
}
