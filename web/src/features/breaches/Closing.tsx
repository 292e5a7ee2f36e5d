import { m } from '../../i18n/texts';
import { Confirm } from '../../ui/Confirm';
import { closeBreach, type Detail } from './breaches';
import type { Change } from './useChange';
import { tellGap } from './words';

/** Closes a breach for good, or says what is missing before. */
export function Closing({ detail, etag, change }: { detail: Detail; etag: string; change: Change }) {
  const { id, missing } = detail;
  return (
    <section aria-labelledby="breach-closing">
      <h2 id="breach-closing">{m.breaches_closing()}</h2>
      {missing.length > 0 ? (
        <>
          <p>{m.breaches_missing()}</p>
          <ul>
            {missing.map(gap => (
              <li key={gap}>{tellGap(gap)}</li>
            ))}
          </ul>
        </>
      ) : (
        <Confirm
          action={m.breaches_close()}
          title={m.breaches_close_sure()}
          confirm={() => change(() => closeBreach(id, etag), m.breaches_close_done())}
        >
          <p>{m.breaches_close_text()}</p>
        </Confirm>
      )}
    </section>
  );
}
