import { keepPreviousData, useQuery } from '@tanstack/preact-query';
import { useEffect, useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import arranging from './Arranging.module.css';
import styles from './Garden.module.css';
import { Photograph } from './Photograph';
import type { Season, View } from './picture';
import { pictureOf } from './useGarden';
import { useTheme } from './useTheme';

const seasons: [Season, () => string][] = [
  ['spring', m.garden_spring],
  ['summer', m.garden_summer],
  ['autumn', m.garden_autumn],
  ['winter', m.garden_winter],
];
const lights: [number, () => string][] = [
  [6, m.garden_dawn],
  [12, m.garden_noon],
  [19, m.garden_dusk],
  [23, m.garden_night],
];

/** The picture of the garden in a season and a light; as a film of how it grew; and as a file. */
export function Look() {
  const theme = useTheme();
  const [season, setSeason] = useState<Season>();
  const [hour, setHour] = useState<number>();
  const [film, setFilm] = useState(0);
  const view: View = { theme, ...(season && { season }), ...(hour !== undefined && { hour }) };
  const { data, error, refetch } = useQuery(
    { ...pictureOf(view), placeholderData: keepPreviousData },
    queries,
  );
  const address = useAddress(data?.image);
  return (
    <>
      <figure class={styles.frame}>
        {film > 0 ? (
          // The number makes the same film begin again.
          <img
            key={film}
            src={`/api/v1/garden/timelapse?theme=${theme}#${film}`}
            alt={m.garden_film_text()}
          />
        ) : (
          address !== undefined && <img src={address} alt={data?.text ?? ''} />
        )}
      </figure>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      <div class={`${arranging.tools} screen`}>
        <label class={arranging.choice}>
          {m.garden_season()}
          <select
            onChange={({ currentTarget: { value } }) => {
              setFilm(0);
              setSeason(seasons.find(([each]) => each === value)?.[0]);
            }}
          >
            <option value="">{m.garden_today()}</option>
            {seasons.map(([value, label]) => (
              <option key={value} value={value}>
                {label()}
              </option>
            ))}
          </select>
        </label>
        <label class={arranging.choice}>
          {m.garden_light()}
          <select
            onChange={({ currentTarget: { value } }) => {
              setFilm(0);
              setHour(value === '' ? undefined : Number(value));
            }}
          >
            <option value="">{m.garden_now()}</option>
            {lights.map(([value, label]) => (
              <option key={value} value={value}>
                {label()}
              </option>
            ))}
          </select>
        </label>
        <Button onClick={() => setFilm(film + 1)}>
          {film > 0 ? m.garden_film_again() : m.garden_film()}
        </Button>
        {film > 0 && <Button onClick={() => setFilm(0)}>{m.garden_film_end()}</Button>}
      </div>
      <Photograph view={view} />
    </>
  );
}

/** An address for what is in memory, for as long as it is shown. */
function useAddress(image: Blob | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (image === undefined) return undefined;
    const next = URL.createObjectURL(image);
    setAddress(next);
    return () => URL.revokeObjectURL(next);
  }, [image]);
  return address;
}
