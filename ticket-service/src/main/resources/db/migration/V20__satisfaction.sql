-- In which language a ticket was opened: its person is answered in it.
set local app.actor = 'system';
alter table ticket add column language text not null default 'fr' check (language in ('fr', 'en'));

-- How content a person was with the help that they got, once the ticket is closed. The comment is encrypted as messages are.
create table ticket_satisfaction (
    ticket   uuid primary key references ticket,
    person   uuid        not null,
    score    int         not null check (score between 1 and 5),
    comment  bytea,
    rated_at timestamptz not null
);
create index ticket_satisfaction_newest on ticket_satisfaction (rated_at desc, ticket desc);
call protect('ticket_satisfaction');
create policy staff_reads on ticket_satisfaction for select using ((select app_actor()) = 'staff');
