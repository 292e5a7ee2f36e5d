import { m } from '../../i18n/texts';
import { List } from '../../ui/editing/List';
import { Choice, Line, Numeral } from '../../ui/editing/parts';
import { Words } from '../../ui/editing/Words';
import { type Band, type BandSet, freshBand, freshBandSet, read } from './fresh';
import type { Questionnaire } from './services';

/** How a score is read: bands from the lowest score upwards, without a gap. */
export function BandFields({ document }: { document: Questionnaire }) {
  const codings = (document.codings ?? []).map(({ id = '' }): [string, string] => [id, id]);
  const names = (document.bandSets ?? []).map(({ id = '' }): [string, string] => [id, id]);
  return (
    <>
      <Choice at="/defaultBandSet" label={m.authoring_default_band_set()} options={names} />
      <List<BandSet>
        at="/bandSets"
        add={m.authoring_band_set_add()}
        none={m.authoring_band_set_none()}
        fresh={() => freshBandSet(document.defaultCoding ?? '')}
        name={({ id, version }) => `${id || m.authoring_untitled()}, ${version ?? 0}`}
      >
        {(at, set) => (
          <>
            <Line at={`${at}/id`} label={m.authoring_id()} />
            <Numeral at={`${at}/version`} label={m.authoring_part_version()} hint={m.authoring_part_hint()} />
            <Choice at={`${at}/coding`} label={m.authoring_band_coding()} options={codings} />
            <List<Band>
              at={`${at}/bands`}
              add={m.authoring_band_add()}
              none={m.authoring_band_none()}
              fresh={() => freshBand((set.bands?.at(-1)?.max ?? -1) + 1)}
              name={({ min, max, label, code }) =>
                `${min ?? '?'}–${max ?? '…'} ${read(label) || code || m.authoring_untitled()}`
              }
            >
              {band => (
                <>
                  <Words at={`${band}/label`} label={m.authoring_band_label()} />
                  <Line at={`${band}/code`} label={m.authoring_band_code()} />
                  <Numeral at={`${band}/min`} label={m.authoring_min()} />
                  <Numeral at={`${band}/max`} label={m.authoring_max()} hint={m.authoring_max_hint()} />
                </>
              )}
            </List>
          </>
        )}
      </List>
    </>
  );
}
