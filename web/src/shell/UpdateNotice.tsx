import { useEffect } from 'preact/hooks';
import { m } from '../i18n/texts';
import { Button } from '../ui/Button';
import styles from './UpdateNotice.module.css';
import { keepForOffline, waitingUpdate } from './update';

/** Says that a new version is ready. Nothing changes until the person says so. */
export function UpdateNotice() {
  useEffect(() => {
    const begin = () => void keepForOffline();
    if (document.readyState === 'complete') begin();
    else window.addEventListener('load', begin, { once: true });
  }, []);

  const update = waitingUpdate.value;
  return (
    <div role="status" class={`${styles.place} screen`}>
      {update !== undefined && (
        <div class={styles.notice}>
          <p>{m.shell_update_ready()}</p>
          <Button kind="primary" onClick={update}>
            {m.shell_update_now()}
          </Button>
          <Button
            kind="quiet"
            onClick={() => {
              waitingUpdate.value = undefined;
            }}
          >
            {m.shell_update_later()}
          </Button>
        </div>
      )}
    </div>
  );
}
