import { useEffect, useState } from 'preact/hooks';

/** Whether somebody is signed in; nobody while that is not known or cannot be asked. */
export function useSignedIn(): boolean {
  const [signedIn, setSignedIn] = useState(false);
  useEffect(() => {
    let here = true;
    askSession()
      .catch(() => false)
      .then(answer => here && setSignedIn(answer));
    return () => {
      here = false;
    };
  }, []);
  return signedIn;
}

async function askSession(): Promise<boolean> {
  const answer = await fetch('/session', { headers: { 'X-Cesizen': '1', Accept: 'application/json' } });
  if (!answer.ok) return false;
  const body = (await answer.json()) as { signedIn?: boolean };
  return body.signedIn === true;
}
