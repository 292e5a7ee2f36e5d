-- Tells every instance whose consents have ended: a stream that an application of somebody else reads ends with them. An
-- erasure ends them, too. Nobody waits for one that was given.
create function notify_consent_state() returns trigger language plpgsql as $$
begin
    perform pg_notify('consent_state_' || current_schema(), coalesce(new.person, old.person)::text);
    return null;
end $$;
create trigger notify_refused after insert or update on consent_state
    for each row when (not new.granted) execute function notify_consent_state();
create trigger notify_removed after delete on consent_state
    for each row execute function notify_consent_state();
