-- Files that people and staff attach to messages. A row begins when a file begins to arrive; it has a name, encrypted with the
-- key of the ticket's owner, a type and a size once it was examined, and a message once one was sent with it.
create table ticket_attachment (
    id         uuid primary key,
    -- Null for a file that was sent ahead of a new ticket.
    ticket     uuid references ticket,
    message    uuid references ticket_message,
    person     uuid        not null,
    author     text        not null check (author in ('PERSON', 'STAFF')),
    started_at timestamptz not null,
    name       bytea,
    type       text check (type in ('PNG', 'JPEG', 'PDF', 'TEXT')),
    size       bigint,
    chunks     int,
    -- Of the content: 0 as it arrived, 1 where it was written anew.
    version    int         not null default 0,
    check (num_nulls(name, type, size, chunks) in (0, 4)),
    check (message is null or (ticket is not null and type is not null))
);
create index ticket_attachment_by_ticket on ticket_attachment (ticket);
create index ticket_attachment_by_message on ticket_attachment (message);
create index ticket_attachment_by_person on ticket_attachment (person, id);
create index ticket_attachment_unsent on ticket_attachment (started_at) where message is null;
call protect('ticket_attachment');

create table ticket_attachment_chunk (
    attachment uuid  not null references ticket_attachment on delete cascade,
    version    int   not null,
    number     int   not null,
    person     uuid  not null,
    octets     bytea not null,
    primary key (attachment, version, number)
);
-- Ciphertext cannot be compressed: nobody tries.
alter table ticket_attachment_chunk alter column octets set storage external;
create index ticket_attachment_chunk_by_person on ticket_attachment_chunk (person);
call protect('ticket_attachment_chunk');

create policy staff_reads on ticket_attachment for select using ((select app_actor()) = 'staff');
create policy staff_adds on ticket_attachment for insert with check ((select app_actor()) = 'staff');
create policy staff_sends on ticket_attachment for update
    using ((select app_actor()) = 'staff' and author = 'STAFF' and message is null)
    with check ((select app_actor()) = 'staff');
create policy staff_removes on ticket_attachment for delete
    using ((select app_actor()) = 'staff' and author = 'STAFF' and message is null);
create policy staff_reads on ticket_attachment_chunk for select using ((select app_actor()) = 'staff');
create policy staff_adds on ticket_attachment_chunk for insert with check ((select app_actor()) = 'staff');
create policy staff_removes on ticket_attachment_chunk for delete using ((select app_actor()) = 'staff');

-- Nobody sends a file in the other's name, and people see what staff attach once it is sent to them.
create policy authorship on ticket_attachment as restrictive for insert
    with check (author = case (select app_actor()) when 'staff' then 'STAFF' else 'PERSON' end);
create policy unsent on ticket_attachment as restrictive for select
    using ((select app_actor()) <> 'person' or author = 'PERSON' or message is not null);

-- A person who wrote by mail is told that a file of theirs was left out.
alter table person_mail drop constraint person_mail_kind_check;
alter table person_mail add constraint person_mail_kind_check check (kind in ('ANSWER', 'REFUSAL', 'LEFT_OUT'));
