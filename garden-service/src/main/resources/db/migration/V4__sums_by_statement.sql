-- One statement may add the growth of many entries: their sums follow by one statement too.
create or replace function sum_growth() returns trigger language plpgsql as $$
begin
    insert into garden_day as sums (person, day, kind, growths, points, last_at)
    select person, day, kind, count(*), sum(points), max(at) from added group by person, day, kind
    on conflict (person, day, kind) do update
        set growths = sums.growths + excluded.growths,
            points  = sums.points + excluded.points,
            last_at = greatest(sums.last_at, excluded.last_at);
    return null;
end $$;
drop trigger sum_growth on growth;
create trigger sum_growth after insert on growth
    referencing new table as added for each statement execute function sum_growth();
