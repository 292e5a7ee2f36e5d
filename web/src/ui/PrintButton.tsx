import { m } from '../i18n/texts';
import { Button } from './Button';

/** Prints the page, or saves it as a PDF as the browser offers it; not on the paper itself. */
export function PrintButton() {
  return (
    <span class="screen">
      <Button onClick={() => print()}>{m.ui_print()}</Button>
    </span>
  );
}
