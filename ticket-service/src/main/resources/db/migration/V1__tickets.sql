-- Subjects and bodies are encrypted under the data key of the ticket's owner, whoever wrote them.
create table ticket (
    id                 uuid primary key,
    person             uuid        not null,
    subject            bytea       not null,
    priority           text        not null check (priority in ('P1', 'P2', 'P3', 'P4')),
    status             text        not null check (status in ('OPEN', 'ANSWERED', 'CLOSED')),
    opened_at          timestamptz not null,
    -- Fixed when the ticket is opened: a later change of the service levels moves no promise already made.
    first_response_due timestamptz not null,
    first_response_at  timestamptz,
    closed_at          timestamptz,
    messages           int         not null,
    version            bigint      not null,
    check ((status = 'CLOSED') = (closed_at is not null))
);
create index ticket_by_person on ticket (person, opened_at desc, id desc);
create index ticket_queue on ticket (first_response_due, id) where status = 'OPEN';
call protect('ticket');

create table ticket_message (
    id         uuid primary key,
    ticket     uuid        not null references ticket,
    person     uuid        not null,
    author     text        not null check (author in ('PERSON', 'STAFF')),
    body       bytea       not null,
    written_at timestamptz not null
);
create index ticket_message_by_ticket on ticket_message (ticket, written_at, id);
call protect('ticket_message');

-- What staff tell each other on a ticket. A table of its own, and no policy for the person: no query made for a
-- person can reach a note, whatever it says.
create table staff_note (
    id         uuid primary key,
    ticket     uuid        not null references ticket,
    person     uuid        not null,
    body       bytea       not null,
    written_at timestamptz not null
);
create index staff_note_by_ticket on staff_note (ticket, written_at desc, id desc);
call protect('staff_note');
drop policy person on staff_note;

-- Staff read and answer every ticket. They delete nothing, and open none in another's name.
create policy staff_reads on ticket for select using (app_actor() = 'staff');
create policy staff_changes on ticket for update using (app_actor() = 'staff');
create policy staff_reads on ticket_message for select using (app_actor() = 'staff');
create policy staff_answers on ticket_message for insert with check (app_actor() = 'staff');
create policy staff_reads on staff_note for select using (app_actor() = 'staff');
create policy staff_writes on staff_note for insert with check (app_actor() = 'staff');

-- Nobody speaks in the other's name.
create policy authorship on ticket_message as restrictive for insert
    with check (author = case app_actor() when 'staff' then 'STAFF' else 'PERSON' end);

-- What the platform does for a person, it must be able to do while staff act: find the owner's data key, see that
-- the owner's processing is restricted, and remember the idempotency keys of staff.
create policy staff on data_key for select using (app_actor() = 'staff');
create policy staff on restriction for select using (app_actor() = 'staff');
create policy staff on idempotency_key using (app_actor() = 'staff');
