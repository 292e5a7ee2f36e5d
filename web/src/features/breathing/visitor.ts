import { useEffect, useState } from 'preact/hooks';
import { ownerOfDevice } from '../../api/device';
import { loadSession, session } from '../../api/session';

/** Whether somebody is signed in; nobody while that is not known or cannot be asked. */
export function useSignedIn(): boolean {
  useEffect(() => void loadSession(), []);
  return session.value?.signedIn === true;
}

/** Whether a session can be kept: by who is signed in, and, while nobody can be asked, by the person whose device this is. */
export function useKeeps(): boolean {
  const [owned, setOwned] = useState(false);
  useEffect(() => {
    setOwned(ownerOfDevice() !== undefined);
    void loadSession();
  }, []);
  return session.value?.signedIn ?? owned;
}
