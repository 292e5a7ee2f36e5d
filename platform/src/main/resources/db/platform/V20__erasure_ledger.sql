-- How far this service has applied the erasure ledger, which is a topic and so lies apart from backups of the database: a
-- restored backup brings back the position of its time, and whoever was erased since is erased again.
create table erasure_ledger (
    only_row   boolean primary key default true check (only_row),
    position   bigint not null check (position >= 0),
    -- The event before the position, by which the ledger is recognised.
    last_event text   not null,
    -- When the database was last in use: old in a backup.
    seen_at    timestamptz
);
insert into erasure_ledger (position, last_event) values (0, '');

-- Rows that are left of people who were erased, by table; none, unless a part of a database was brought back by hand.
create function left_of(people uuid[]) returns table (name text, person uuid, found_rows bigint) language plpgsql as $$
declare
    protected text;
begin
    for protected in select t.name from person_table t union all select 'restriction' loop
        return query execute format(
            'select %L::text, t.person, count(*) from %I t where t.person = any($1) group by t.person', protected, protected)
            using people;
    end loop;
end $$;
