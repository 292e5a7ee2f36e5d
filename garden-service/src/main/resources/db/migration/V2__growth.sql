-- The ledger of all that ever grew: the one source of a garden. Rows are added, never changed.
create table growth (
    id     uuid primary key,
    person uuid        not null,
    kind   text        not null check (kind in ('practice', 'journal')),
    source uuid        not null,
    day    date        not null,
    points int         not null check (points > 0),
    at     timestamptz not null,
    unique (person, kind, source)
);
create index growth_newest on growth (person, at desc, id desc);
call protect('growth');

-- What has grown stays grown: only an erasure, which the service itself carries out, takes rows away.
create function keep_growth() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and app_actor() = 'system' then
        return old;
    end if;
    raise exception 'growth is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete on growth for each row execute function keep_growth();

-- The ledger summed up by day and kind, so that looking at a garden costs as little after ten years as after one week.
create table garden_day (
    person  uuid        not null,
    day     date        not null,
    kind    text        not null,
    growths int         not null,
    points  int         not null,
    last_at timestamptz not null,
    primary key (person, day, kind)
);
call protect('garden_day');

-- Kept here rather than in the service: whoever adds to the ledger, the sums follow in the same transaction.
create function sum_growth() returns trigger language plpgsql as $$
begin
    insert into garden_day as sums (person, day, kind, growths, points, last_at)
    values (new.person, new.day, new.kind, 1, new.points, new.at)
    on conflict (person, day, kind) do update
        set growths = sums.growths + 1,
            points  = sums.points + excluded.points,
            last_at = greatest(sums.last_at, excluded.last_at);
    return null;
end $$;
create trigger sum_growth after insert on growth for each row execute function sum_growth();

-- Sums one person's ledger anew. Writers of that person wait meanwhile: they share the lock that is taken alone here.
create function rebuild_garden(whose uuid) returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('person:' || whose, 0));
    delete from garden_day where person = whose;
    insert into garden_day (person, day, kind, growths, points, last_at)
    select person, day, kind, count(*), sum(points), max(at) from growth where person = whose group by person, day, kind;
end $$;
