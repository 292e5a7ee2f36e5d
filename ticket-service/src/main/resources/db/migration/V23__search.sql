-- By which words staff find tickets whose texts are encrypted: each word stem of a ticket as one of 65,536 buckets, chosen by a
-- keyed hash. Out of people's reach, as it holds the words of notes, too.
create table ticket_word (
    bucket int  not null,
    ticket uuid not null references ticket,
    person uuid not null,
    primary key (bucket, ticket)
);
-- For the erasure, and to ask whether a ticket has other words as well.
create index ticket_word_by_person on ticket_word (person);
call protect('ticket_word');
drop policy person on ticket_word;
create policy system on ticket_word using ((select app_actor()) = 'system');
create policy staff_reads on ticket_word for select using ((select app_actor()) = 'staff');

-- Secrets of the service itself, such as what the hash is keyed by, encrypted with the service's own key.
create table service_secret (
    purpose text primary key,
    wrapped bytea not null
);

-- A job reads what was written since, and what was there before.
alter table ticket_message add column searchable boolean not null default false;
create index ticket_message_to_index on ticket_message (id) where not searchable;
alter table staff_note add column searchable boolean not null default false;
create index staff_note_to_index on staff_note (id) where not searchable;
