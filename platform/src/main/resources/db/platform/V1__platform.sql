-- What every service has: row-level security, outbox, inbox, idempotency, data keys, privacy.

-- The actor of a transaction; set by the platform with BEGIN, empty when nobody is behind it.
create function app_actor() returns text language sql stable
    return coalesce(current_setting('app.actor', true), 'anonymous');

create function app_person() returns uuid language sql stable
    return case when current_setting('app.actor', true) = 'person'
                then nullif(current_setting('app.person', true), '')::uuid end;

-- A tombstone keeps no id: a person's id is random (122 bits), so its hash finds a known id and reveals none.
create function person_hash(person uuid) returns bytea language sql immutable
    return sha256(uuid_send(person));

create table tombstone (
    person_hash bytea primary key,
    erased_at   timestamptz not null
);

create table restriction (
    person uuid primary key,
    since  timestamptz not null
);

-- Guards every table that holds a person's rows. Inserts share a lock that erasure takes alone, so nothing can appear
-- between the moment an erasure looked and the moment it committed; what exists, its row locks protect.
create function guard_person() returns trigger language plpgsql as $$
declare
    who uuid := case when tg_op = 'DELETE' then old.person else new.person end;
begin
    if tg_op = 'INSERT' then
        perform pg_advisory_xact_lock_shared(hashtextextended('person:' || who, 0));
        if exists (select from tombstone where person_hash = person_hash(who)) then
            raise exception 'erased' using errcode = 'CZ410';
        end if;
    end if;
    if app_actor() <> 'system' and exists (select from restriction where person = who) then
        raise exception 'restricted' using errcode = 'CZ423';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

-- Tables that hold a person's rows, parents before their children.
create table person_table (
    ordinal int generated always as identity primary key,
    name    text not null unique
);

-- The one way to protect such a table, which must have a column "person": row-level security for the person and for
-- the service itself, the guard, and a place in the list that an erasure empties.
create procedure protect(protected text) language plpgsql as $$
begin
    execute format('alter table %I enable row level security', protected);
    execute format('alter table %I force row level security', protected);
    -- (select …): asked once for a statement, not once for a row.
    execute format('create policy person on %I using (person = (select app_person())) with check (person = (select app_person()))', protected);
    execute format('create policy system on %I using ((select app_actor()) = ''system'') with check ((select app_actor()) = ''system'')', protected);
    execute format('create trigger guard_person before insert or update or delete on %I for each row execute function guard_person()', protected);
    insert into person_table (name) values (protected);
end $$;

-- Deletes all that this service holds on a person, leaves the tombstone and tells how many rows each table lost.
create function erase_person(erased uuid) returns table (name text, erased_rows bigint) language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('person:' || erased, 0));
    for name in select t.name from person_table t order by t.ordinal desc loop
        execute format('delete from %I where person = $1', name) using erased;
        get diagnostics erased_rows = row_count;
        return next;
    end loop;
    delete from restriction where person = erased;
    delete from outbox where person = erased;
    insert into tombstone values (person_hash(erased), now()) on conflict do nothing;
end $$;

-- Written in the transaction that made the event true, deleted once Kafka has acknowledged it.
create table outbox (
    seq         bigint generated always as identity primary key,
    id          uuid        not null unique,
    topic       text        not null,
    type        text        not null,
    person      uuid,
    data        text        not null,
    occurred_at timestamptz not null,
    traceparent text
);
alter table outbox enable row level security;
alter table outbox force row level security;
create policy add on outbox for insert with check (true);
create policy system on outbox using (app_actor() = 'system');

create function notify_outbox() returns trigger language plpgsql as $$
begin
    perform pg_notify('outbox_' || current_schema(), '');
    return null;
end $$;
create trigger notify_outbox after insert on outbox for each statement execute function notify_outbox();

create table inbox (
    source      text        not null,
    event_id    text        not null,
    received_at timestamptz not null,
    primary key (source, event_id)
);
create index inbox_by_age on inbox (received_at);

create table idempotency_key (
    person      uuid        not null,
    key         bytea       not null,
    fingerprint bytea       not null,
    resource    uuid        not null,
    used_at     timestamptz not null,
    primary key (person, key)
);
create index idempotency_key_by_age on idempotency_key (used_at);

-- One key a person, wrapped by the service's own; destroying it makes every ciphertext of that person noise.
create table data_key (
    person     uuid primary key,
    wrapped    bytea       not null,
    created_at timestamptz not null
);

alter table restriction enable row level security;
alter table restriction force row level security;
create policy person on restriction for select using (person = app_person());
-- Staff may not write about a restricted person either: the guard, which runs as they do, has to see it.
create policy guard on restriction for select using (app_actor() = 'staff');
create policy system on restriction using (app_actor() = 'system') with check (app_actor() = 'system');

call protect('data_key');
call protect('idempotency_key');
