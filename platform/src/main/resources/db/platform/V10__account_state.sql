-- Whether a person's account is closed, as this service was told by auth-service, which writes its own row itself. No row is
-- an account that was never closed. Of two changes the later one counts, whichever arrives first.
create table account_state (
    person     uuid primary key,
    closed     boolean     not null,
    changed_at timestamptz not null
);
create index account_state_closed on account_state (changed_at) where closed;
call protect('account_state');

-- Tells every instance, each of which remembers whose tokens are worth nothing any more.
create function notify_account_state() returns trigger language plpgsql as $$
begin
    perform pg_notify('account_state_' || current_schema(), new.person::text);
    return null;
end $$;
create trigger notify_account_state after insert or update on account_state
    for each row execute function notify_account_state();
