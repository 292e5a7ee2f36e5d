import { useEffect, useRef } from 'preact/hooks';
import { isStaff } from '../../api/staff';
import { writeMoment } from '../../i18n/dates';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import entries from '../../ui/Entries.module.css';
import { Failure } from '../../ui/Failure';
import type { ReadBreach } from './breaches';
import { Closing } from './Closing';
import { DescriptionForm } from './DescriptionForm';
import { ExemptionForm } from './ExemptionForm';
import { NoticeForm } from './NoticeForm';
import { Steps } from './Steps';
import { useChange } from './useChange';
import { useMinute } from './useMinute';
import { nameGround, nameRisk, pressureOf, tellClock, tellNature, tellNotice } from './words';

/** A breach whole: its clock, who was told, what is known, what is missing, and all that was done. */
export function BreachState({ read, reload }: { read: ReadBreach; reload: () => Promise<unknown> }) {
  const { detail, etag } = read;
  const { id, breach, notices, exemption, description } = detail;
  const { change, told, error } = useChange(reload);
  const now = useMinute();
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (told !== '') said.current?.focus();
  }, [told]);
  const turn = detail.steps.filter(step => step.description !== undefined).length;
  const open = breach.closedAt === undefined;
  return (
    <>
      <div class={entries.entry} data-pressure={pressureOf(breach, now)}>
        <p>{tellNature(breach)}</p>
        <p>
          <strong class={entries.pressing}>{tellClock(breach, now)}</strong>
        </p>
        <p class={entries.soft}>
          {nameRisk(breach.risk)} · {m.breaches_known({ when: writeMoment(breach.knownAt) })}
          {breach.beganAt !== undefined && ` · ${m.breaches_began({ when: writeMoment(breach.beganAt) })}`}
        </p>
        {breach.incident !== undefined && isStaff() && (
          <p>
            <a href={to(`/equipe/incidents/${breach.incident}`)}>{m.breaches_incident()}</a>
          </p>
        )}
      </div>
      {/* Takes the focus after a change: the form that was sent is another one then. */}
      <p ref={said} role="status" tabIndex={-1}>
        {told}
      </p>
      {error !== undefined && <Failure error={error} />}
      <section aria-labelledby="breach-told">
        <h2 id="breach-told">{m.breaches_told()}</h2>
        <p>{m.breaches_told_text()}</p>
        {notices.length === 0 && <p>{m.breaches_told_nobody()}</p>}
        <ul>
          {notices.map(notice => (
            <li key={`${notice.recipient} ${notice.stage} ${notice.sentAt}`}>
              {tellNotice(notice)}
              {notice.delayReason !== undefined && <p class={entries.words}>{notice.delayReason}</p>}
            </li>
          ))}
        </ul>
        {exemption !== undefined && (
          <p>
            {m.breaches_exempted({ ground: nameGround(exemption.ground) })} {exemption.reason}
          </p>
        )}
        {open && <NoticeForm key={notices.length} {...{ id, breach, notices, change }} />}
        {open && breach.risk === 'HIGH' && <ExemptionForm {...{ id, etag, exemption, change }} />}
      </section>
      {open && <DescriptionForm key={turn} {...{ id, etag, description, turn, change }} />}
      {open && <Closing {...{ detail, etag, change }} />}
      <Steps steps={detail.steps} />
    </>
  );
}
