-- Sums one person's ledger anew. Writers of that person wait meanwhile: they share the lock that is taken alone here.
create or replace function rebuild_garden(whose uuid) returns void language plpgsql as $$
begin
    perform take_person(whose);
    delete from garden_day where person = whose;
    insert into garden_day (person, day, kind, growths, points, last_at)
    select person, day, kind, count(*), sum(points), max(at) from growth where person = whose group by person, day, kind;
end $$;
