import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { m } from '../../i18n/texts';
import { Failure } from '../../ui/Failure';
import styles from './Garden.module.css';
import { loadSettings, type Settings, saveSettings } from './garden';
import { gardenKey } from './useGarden';

/** How the garden behaves; each choice is kept at once. */
export function SettingsForm() {
  const { data } = useQuery({ queryKey: ['garden-settings'], queryFn: loadSettings }, queries);
  const [error, setError] = useState<unknown>();
  if (data === undefined) return null;

  const change = async (part: Partial<Settings>) => {
    setError(undefined);
    const next = { ...data, ...part };
    queries.setQueryData(['garden-settings'], next);
    try {
      await saveSettings(next);
      await queries.invalidateQueries({ queryKey: gardenKey() });
    } catch (problem) {
      queries.setQueryData(['garden-settings'], data);
      setError(problem);
    }
  };
  const ticks: ['resting' | 'countersShown', string][] = [
    ['resting', m.garden_resting()],
    ['countersShown', m.garden_counters_shown()],
  ];
  return (
    <details class="screen">
      <summary class={styles.summary}>{m.garden_settings()}</summary>
      {ticks.map(([name, label]) => (
        <label key={name} class={styles.tick}>
          <input
            type="checkbox"
            checked={data[name]}
            onChange={({ currentTarget }) => change({ [name]: currentTarget.checked })}
          />
          {label}
        </label>
      ))}
      <label class={styles.tick}>
        <input
          type="checkbox"
          checked={data.hemisphere === 'south'}
          onChange={({ currentTarget }) => change({ hemisphere: currentTarget.checked ? 'south' : 'north' })}
        />
        {m.garden_south()}
      </label>
      {error !== undefined && <Failure error={error} />}
    </details>
  );
}
