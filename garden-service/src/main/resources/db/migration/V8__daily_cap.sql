-- What a day counts is capped from now on. Lines from before then counted whole, and still do: nothing becomes less.
alter table growth add column capped boolean not null default false;
alter table growth alter column capped drop default;
alter table growth drop constraint growth_kind_check;
alter table growth add constraint growth_kind_check
    check (kind in ('practice', 'journal', 'assessment', 'reading', 'import'));

alter table garden_day add column whole int not null default 0;
alter table garden_day alter column whole drop default;
set local app.actor = 'system';
update garden_day set whole = points;

-- Counts what happened to a garden, growth and arrangement alike: its number is the revision that clients see.
create table garden_clock (
    person   uuid primary key,
    revision bigint not null
);
call protect('garden_clock');
insert into garden_clock (person, revision) select distinct person, 1 from garden_day;

create function notify_garden() returns trigger language plpgsql as $$
begin
    perform pg_notify('garden_' || current_schema(), new.person::text);
    return null;
end $$;
create trigger notify_garden after insert or update on garden_clock for each row execute function notify_garden();

-- In the order of people: two batches that touch the same ones wait for each other, and never both.
create or replace function sum_growth() returns trigger language plpgsql as $$
begin
    insert into garden_day as sums (person, day, kind, growths, points, whole, last_at)
    select person, day, kind, count(*), sum(points), coalesce(sum(points) filter (where not capped), 0), max(at)
    from added group by person, day, kind order by person, day, kind
    on conflict (person, day, kind) do update
        set growths = sums.growths + excluded.growths,
            points  = sums.points + excluded.points,
            whole   = sums.whole + excluded.whole,
            last_at = greatest(sums.last_at, excluded.last_at);
    insert into garden_clock as clock (person, revision)
    select person, 1 from added group by person order by person
    on conflict (person) do update set revision = clock.revision + 1;
    return null;
end $$;

create or replace function rebuild_garden(whose uuid) returns void language plpgsql as $$
begin
    perform take_person(whose);
    delete from garden_day where person = whose;
    insert into garden_day (person, day, kind, growths, points, whole, last_at)
    select person, day, kind, count(*), sum(points), coalesce(sum(points) filter (where not capped), 0), max(at)
    from growth where person = whose group by person, day, kind;
    insert into garden_clock as clock (person, revision)
    select whose, 1 where exists (select from garden_day where person = whose)
    on conflict (person) do update set revision = clock.revision + 1;
end $$;
