-- Where a person wants to be told that an answer waits, encrypted with their key. Nobody is here who did not ask for it.
create table mail_address (
    person  uuid primary key,
    address bytea       not null,
    since   timestamptz not null
);
call protect('mail_address');

-- Mails that wait to be sent to the person of a ticket: that something is there to read, and no word of it.
create table person_mail (
    id       uuid primary key,
    ticket   uuid        not null references ticket,
    person   uuid        not null,
    kind     text        not null check (kind in ('ANSWER', 'REFUSAL')),
    attempts int         not null,
    -- When it is tried, or tried again: whoever tries it moves this on, and so has it alone for that time.
    next_at  timestamptz not null
);
-- Of two answers in a row one mail tells, unless the first mail is on its way.
create unique index person_mail_waiting on person_mail (ticket, kind) where attempts = 0;
create index person_mail_next on person_mail (next_at);
call protect('person_mail');
drop policy person on person_mail;
create policy system on person_mail using ((select app_actor()) = 'system');
