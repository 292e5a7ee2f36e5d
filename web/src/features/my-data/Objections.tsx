import { useQuery } from '@tanstack/preact-query';
import { queries } from '../../api/queries';
import { writeDay } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { Failure } from '../../ui/Failure';
import { ObjectionSwitch } from './ObjectionSwitch';
import { loadObjections, OBJECTIONS, tellSubject } from './requests';

const texts: Record<string, [title: () => string, text: () => string]> = {
  personalisation: [m.my_data_object_personalisation, m.my_data_object_personalisation_text],
  statistics: [m.my_data_object_statistics, m.my_data_object_statistics_text],
  partners: [m.my_data_object_partners, m.my_data_object_partners_text],
  all: [m.my_data_object_all, m.my_data_object_all_text],
};

/** What is stopped, whatever was accepted; an objection to something rarer is shown where one is in force. */
export function Objections() {
  const { data, error, refetch } = useQuery({ queryKey: OBJECTIONS, queryFn: loadObjections }, queries);
  const since = new Map(data?.map(({ target = '', since: at }) => [target, at]));
  const targets = new Set([...Object.keys(texts), ...since.keys()]);
  return (
    <section>
      <h2>{m.my_data_objections()}</h2>
      <p>{m.my_data_objections_text()}</p>
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data !== undefined &&
        [...targets].map(target => (
          <OneObjection
            key={target}
            target={target}
            objected={since.has(target)}
            since={since.get(target)}
            byAll={target !== 'all' && since.has('all')}
          />
        ))}
    </section>
  );
}

interface Content {
  target: string;
  objected: boolean;
  since: string | undefined;
  /** Whether the objection to everything stops it in any case. */
  byAll: boolean;
}

function OneObjection({ target, objected, since, byAll }: Content) {
  const [title, text] = texts[target] ?? [
    () => m.my_data_object_other({ what: tellSubject(target) }),
    m.my_data_object_other_text,
  ];
  return (
    <ObjectionSwitch target={target} title={title()} objected={objected}>
      {text()} {objected && m.my_data_objected_since({ date: writeDay(since) })}{' '}
      {byAll && m.my_data_objected_by_all()}
    </ObjectionSwitch>
  );
}
