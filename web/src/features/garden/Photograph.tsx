import { useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { saveFile } from '../../ui/saveFile';
import styles from './Garden.module.css';
import { loadImage, type View } from './picture';

/** Saves the picture as it is shown. */
export function Photograph({ view }: { view: View }) {
  const [error, setError] = useState<unknown>();
  const save = async (type: 'image/svg+xml' | 'image/png', name: string) => {
    setError(undefined);
    try {
      saveFile(name, await loadImage(view, type));
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <>
      <p class={`${styles.actions} screen`}>
        <Button onClick={() => save('image/png', 'jardin.png')}>{m.garden_save_png()}</Button>
        <Button onClick={() => save('image/svg+xml', 'jardin.svg')}>{m.garden_save_svg()}</Button>
      </p>
      {error !== undefined && <Failure error={error} />}
    </>
  );
}
