-- Deadlines are computed from what happened to a ticket. What lists and the queue need of them stands beside the ticket, and
-- is written anew with every event.
set local app.actor = 'system';

alter table ticket
    drop constraint ticket_status_check,
    add constraint ticket_status_check check (status in ('OPEN', 'ANSWERED', 'WAITING', 'SOLVED', 'CLOSED')),
    add column category text not null default 'HELP' check (category in ('HELP', 'BUG', 'SUGGESTION', 'DATA')),
    add column first_response_missed boolean not null default false,
    -- The earliest deadline that runs; none unless it is the turn of staff. Not checked: while replicas are replaced, old ones
    -- write without it, and the tickets that they leave are read anew (policies).
    add column next_due timestamptz,
    add column solved_at timestamptz,
    add column merged_into uuid references ticket,
    -- By which policies the deadlines were computed; those of another version are computed anew.
    add column policies text not null default '';
update ticket set
    first_response_missed = coalesce(first_response_at, closed_at, first_response_due) > first_response_due,
    next_due = case status when 'OPEN' then first_response_due end;
drop index ticket_queue;
create index ticket_queue on ticket (next_due, id) where status = 'OPEN';
create index ticket_policies on ticket (policies) where status <> 'CLOSED';
create index ticket_solved on ticket (solved_at) where status = 'SOLVED';
create index ticket_merged on ticket (merged_into) where merged_into is not null;

-- One row an event, never changed. A note of staff is no event.
create table ticket_history (
    seq               bigint generated always as identity primary key,
    ticket            uuid        not null references ticket,
    person            uuid        not null,
    kind              text        not null check (kind in ('OPENED', 'PERSON_WROTE', 'STAFF_ANSWERED', 'STATUS_CHANGED', 'TRIAGED', 'MERGED', 'SPLIT', 'JOINED', 'LEFT')),
    at                timestamptz not null,
    -- How the event left the ticket.
    status            text        not null,
    priority          text        not null,
    -- How the promises ended that it ended, as they were judged then.
    response_due      timestamptz,
    response_missed   boolean,
    resolution_due    timestamptz,
    resolution_missed boolean,
    other             uuid,
    check ((response_due is null) = (response_missed is null)),
    check ((resolution_due is null) = (resolution_missed is null))
);
create index ticket_history_by_ticket on ticket_history (ticket, seq);
call protect('ticket_history');
create policy staff_reads on ticket_history for select using (app_actor() = 'staff');
create policy staff_appends on ticket_history for insert with check (app_actor() = 'staff');
create policy never_changed on ticket_history as restrictive for update using (false);
create policy erased_only on ticket_history as restrictive for delete using (app_actor() = 'system');

-- Which member of staff it was. A table that no query made for the person can reach.
create table ticket_staff_action (
    event  bigint primary key references ticket_history,
    ticket uuid not null references ticket,
    person uuid not null,
    staff  uuid not null
);
create index ticket_staff_action_by_ticket on ticket_staff_action (ticket);
call protect('ticket_staff_action');
drop policy person on ticket_staff_action;
create policy system on ticket_staff_action using ((select app_actor()) = 'system');
create policy staff_reads on ticket_staff_action for select using (app_actor() = 'staff');
create policy staff_writes on ticket_staff_action for insert with check (app_actor() = 'staff');

-- What staff decide about a ticket among themselves; out of the person's reach as well.
create table ticket_triage (
    ticket   uuid primary key references ticket,
    person   uuid   not null,
    impact   text   not null check (impact in ('LOW', 'MEDIUM', 'HIGH')),
    urgency  text   not null check (urgency in ('LOW', 'MEDIUM', 'HIGH')),
    -- Why the priority is not the one that impact and urgency give; encrypted as messages are.
    reason   bytea,
    team     text,
    assignee uuid,
    tags     text[] not null
);
create index ticket_triage_by_team on ticket_triage (team) where team is not null;
call protect('ticket_triage');
drop policy person on ticket_triage;
create policy system on ticket_triage using ((select app_actor()) = 'system');
create policy staff_reads on ticket_triage for select using (app_actor() = 'staff');
create policy staff_writes on ticket_triage for insert with check (app_actor() = 'staff');
create policy staff_changes on ticket_triage for update using (app_actor() = 'staff');

-- What is known of tickets from before: their opening, their messages and their closure.
insert into ticket_history (ticket, person, kind, at, status, priority)
    select id, person, 'OPENED', opened_at, 'OPEN', priority from ticket order by opened_at;
insert into ticket_history (ticket, person, kind, at, status, priority, response_due, response_missed)
    select m.ticket, m.person, case m.author when 'STAFF' then 'STAFF_ANSWERED' else 'PERSON_WROTE' end, m.written_at,
        case m.author when 'STAFF' then 'ANSWERED' else 'OPEN' end, t.priority,
        case when m.author = 'STAFF' and m.written_at = t.first_response_at then t.first_response_due end,
        case when m.author = 'STAFF' and m.written_at = t.first_response_at then t.first_response_missed end
    from (select *, row_number() over (partition by ticket order by written_at, id) as place from ticket_message) m
    join ticket t on t.id = m.ticket
    where m.place > 1
    order by m.ticket, m.written_at, m.id;
insert into ticket_history (ticket, person, kind, at, status, priority)
    select id, person, 'STATUS_CHANGED', greatest(closed_at, opened_at), 'CLOSED', priority from ticket where status = 'CLOSED';
