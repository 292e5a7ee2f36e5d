-- Staff list tickets of every state: those that wait for them by what is due, all others by when something last happened to them.
set local app.actor = 'system';

-- Replicas of before do not write it, while they are replaced: what they open begins now.
alter table ticket add column changed_at timestamptz not null default now();
update ticket k set changed_at = coalesce((select max(at) from ticket_history h where h.ticket = k.id), opened_at);
create index ticket_by_change on ticket (status, changed_at desc, id desc) where status <> 'OPEN';

create index ticket_triage_by_assignee on ticket_triage (assignee) where assignee is not null;
create index ticket_triage_by_tag on ticket_triage using gin (tags);
