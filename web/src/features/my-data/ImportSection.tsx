import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { ButtonLink } from '../../ui/Button';

/** The way to bring in what was written elsewhere. */
export function ImportSection() {
  return (
    <section>
      <h2>{m.my_data_import()}</h2>
      <p>{m.my_data_import_text()}</p>
      <ButtonLink href={to('/mes-donnees/importer')}>{m.my_data_import_do()}</ButtonLink>
    </section>
  );
}
