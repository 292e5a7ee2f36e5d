-- An erasure finds a person's rows, and the rows that point to them, without reading those of everybody else: every protected
-- table has an index that begins with "person", and one for each of its foreign keys.
create procedure index_for_erasure(protected text) language plpgsql as $$
declare
    wanted text[];
begin
    for wanted in
        select array['person']
        union
        select array_agg(a.attname::text order by a.attname)
        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
        where c.conrelid = to_regclass(quote_ident(protected)) and c.contype = 'f' group by c.oid
    loop
        if not exists (
            select from pg_index i
            where i.indrelid = to_regclass(quote_ident(protected)) and cardinality(wanted) <= i.indnkeyatts
              -- One of the rows that have a value at all serves as well.
              and (i.indpred is null
                   or pg_get_expr(i.indpred, i.indrelid) = format('(%I IS NOT NULL)', wanted[1]) and cardinality(wanted) = 1)
              and wanted = (
                  select array_agg(a.attname::text order by a.attname)
                  from unnest(i.indkey::int2[]) with ordinality k (number, place)
                  join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
                  where k.place <= cardinality(wanted)))
        then
            execute format('create index on %I (%s)', protected, (select string_agg(quote_ident(w), ', ') from unnest(wanted) w));
        end if;
    end loop;
end $$;

create or replace procedure protect(protected text) language plpgsql as $$
begin
    execute format('alter table %I enable row level security', protected);
    execute format('alter table %I force row level security', protected);
    -- (select …): asked once for a statement, not once for a row. Without "with check" it holds for new rows, too.
    execute format('create policy person on %I using (case (select app_actor()) when ''system'' then true else person = (select app_person()) end)', protected);
    execute format('create trigger guard_person before insert or update or delete on %I for each row execute function guard_person()', protected);
    call index_for_erasure(protected);
    insert into person_table (name) values (protected);
end $$;

do $$
declare
    protected text;
begin
    for protected in select name from person_table order by ordinal loop
        call index_for_erasure(protected);
    end loop;
end $$;
