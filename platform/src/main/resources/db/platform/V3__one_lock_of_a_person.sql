-- The one lock of a person, which whoever adds rows shares and whoever changes the whole takes alone; until the end of
-- the transaction. Comes before locks of rows: an erasure takes it alone and then every row.
create function share_person(who uuid) returns void language sql as $$
    select pg_advisory_xact_lock_shared(hashtextextended('person:' || who, 0));
$$;
create function take_person(who uuid) returns void language sql as $$
    select pg_advisory_xact_lock(hashtextextended('person:' || who, 0));
$$;

create or replace function guard_person() returns trigger language plpgsql as $$
declare
    who uuid := case when tg_op = 'DELETE' then old.person else new.person end;
begin
    if tg_op = 'INSERT' then
        perform share_person(who);
        if exists (select from tombstone where person_hash = person_hash(who)) then
            raise exception 'erased' using errcode = 'CZ410';
        end if;
    end if;
    if app_actor() <> 'system' and exists (select from restriction where person = who) then
        raise exception 'restricted' using errcode = 'CZ423';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create or replace function erase_person(erased uuid) returns table (name text, erased_rows bigint) language plpgsql as $$
begin
    perform take_person(erased);
    for name in select t.name from person_table t order by t.ordinal desc loop
        execute format('delete from %I where person = $1', name) using erased;
        get diagnostics erased_rows = row_count;
        return next;
    end loop;
    delete from restriction where person = erased;
    delete from outbox where person = erased;
    insert into tombstone values (person_hash(erased), now()) on conflict do nothing;
end $$;
