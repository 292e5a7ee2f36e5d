-- How a person wants the garden: where the seasons are theirs, whose days count, and what is shown. No row: as usual.
create table garden_setting (
    person         uuid primary key,
    hemisphere     text    not null check (hemisphere in ('north', 'south')),
    zone           text    not null,
    resting        boolean not null,
    counters_shown boolean not null
);
call protect('garden_setting');

create function count_garden_setting() returns trigger language plpgsql as $$
begin
    insert into garden_clock as clock (person, revision) values (new.person, 1)
    on conflict (person) do update set revision = clock.revision + 1;
    return null;
end $$;
create trigger count_garden_setting after insert or update on garden_setting
    for each row execute function count_garden_setting();
