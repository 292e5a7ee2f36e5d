-- Whom streams follow, as one of 4,096 groups of people, so that it names nobody. A stream ends with its token, long before its
-- row does; lost with a crash, as the connections of the streams are.
create unlogged table followed_group (
    number integer primary key,
    until  timestamptz not null
) with (fillfactor = 50);

create function followed_group(person uuid) returns integer language sql immutable
    return uuid_hash(person) & 4095;

-- Only where somebody may follow: PostgreSQL orders the commits of transactions that notify one after the other, and wakes every
-- connection that listens to anything.
create or replace function notify_journal() returns trigger language plpgsql as $$
begin
    if exists (select from followed_group where number = followed_group(new.person) and until > now()) then
        perform pg_notify('journal_' || current_schema(), new.person::text);
    end if;
    return null;
end $$;
