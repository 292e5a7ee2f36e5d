import { useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import type { Journal } from '../../store/journal';
import { type JournalSettings, keepSettings } from '../../store/reference';
import { Failure } from '../../ui/Failure';
import { SelectField } from '../../ui/SelectField';

/** The hours at which a night may end, as the service takes them. */
const hours = [0, 1, 2, 3];

/** The hour before which what is noted belongs to the day before; it is kept as soon as it is chosen. */
export function NightEnd({ journal, settings }: { journal: Journal; settings: JournalSettings }) {
  const [error, setError] = useState<unknown>();
  const [kept, setKept] = useState(false);
  // Until the service has answered: what it refuses is not shown as chosen.
  const [wanted, setWanted] = useState<number>();

  async function keep(nightEndsAt: number) {
    setError(undefined);
    setKept(false);
    setWanted(nightEndsAt);
    try {
      await keepSettings(journal, { nightEndsAt });
      setKept(true);
    } catch (problem) {
      setError(problem);
    } finally {
      setWanted(undefined);
    }
  }

  return (
    <>
      <SelectField
        id="journal-night"
        label={m.journal_night_label()}
        hint={m.journal_night_hint()}
        value={String(wanted ?? settings.nightEndsAt)}
        onValue={value => void keep(Number(value))}
        options={hours.map(hour => [
          String(hour),
          hour === 0 ? m.journal_night_midnight() : m.journal_night_hour({ hour }),
        ])}
      />
      {error !== undefined && <Failure error={error} offline={m.journal_settings_offline()} />}
      <p role="status">{kept && m.journal_night_kept()}</p>
    </>
  );
}
