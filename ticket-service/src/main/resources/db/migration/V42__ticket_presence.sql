-- Which member of staff looks at a ticket or writes in it, for some seconds after they last said so. Nobody needs it after a
-- crash, so it is not logged. Out of the reach of the person of the ticket.
create unlogged table ticket_presence (
    ticket  uuid        not null references ticket on delete cascade,
    staff   uuid        not null,
    doing   text        not null check (doing in ('LOOKING', 'WRITING')),
    seen_at timestamptz not null,
    primary key (ticket, staff)
);
create index ticket_presence_seen on ticket_presence (seen_at);
alter table ticket_presence enable row level security;
alter table ticket_presence force row level security;
create policy staff on ticket_presence using ((select app_actor()) in ('staff', 'system'));

-- A heartbeat is no news.
create function notify_presence() returns trigger language plpgsql as $$
begin
    perform pg_notify('desk_' || current_schema(),
        'presence ' || case when tg_op = 'DELETE' then old.ticket else new.ticket end);
    return null;
end $$;
create trigger notify_presence after insert or delete on ticket_presence for each row execute function notify_presence();
create trigger notify_presence_changed after update on ticket_presence for each row
    when (old.doing <> new.doing) execute function notify_presence();
