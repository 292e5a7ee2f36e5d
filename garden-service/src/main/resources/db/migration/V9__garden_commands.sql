-- What a person's hands did in the garden, as it was sent: the one source of its arrangement. The id is a UUIDv7 of the
-- device and orders the commands, whenever they arrive. Rows are added, never changed.
create table garden_command (
    person      uuid        not null,
    id          uuid        not null,
    content     text        not null,
    received_at timestamptz not null,
    primary key (person, id)
);
call protect('garden_command');

create function keep_garden_command() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and app_actor() = 'system' then
        return old;
    end if;
    raise exception 'garden_command is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete on garden_command
    for each row execute function keep_garden_command();

create function count_garden_change() returns trigger language plpgsql as $$
begin
    insert into garden_clock as clock (person, revision)
    select person, 1 from added group by person order by person
    on conflict (person) do update set revision = clock.revision + 1;
    return null;
end $$;
create trigger count_garden_change after insert on garden_command
    referencing new table as added for each statement execute function count_garden_change();

-- The garden as it was computed at a revision: a cache, which may be emptied at any time.
create table garden_snapshot (
    person   uuid primary key,
    revision bigint not null,
    rules    int    not null,
    content  text   not null
);
call protect('garden_snapshot');
