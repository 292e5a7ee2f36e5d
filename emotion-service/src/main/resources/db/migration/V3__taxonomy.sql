-- Versions published after the one that ships with the service (1). They hold no person's data.
create table taxonomy_version (
    version      integer primary key check (version > 1),
    document     text        not null,
    published_at timestamptz not null
);

create function keep_published() returns trigger language plpgsql as $$
begin
    raise exception 'a published version never changes';
end $$;
create trigger keep_published before update or delete on taxonomy_version for each row execute function keep_published();

create function notify_taxonomy() returns trigger language plpgsql as $$
begin
    perform pg_notify('taxonomy_' || current_schema(), new.version::text);
    return null;
end $$;
create trigger notify_taxonomy after insert on taxonomy_version for each row execute function notify_taxonomy();

create table taxonomy_draft (
    id         uuid primary key,
    based_on   integer     not null,
    document   text        not null,
    updated_at timestamptz not null,
    version    bigint      not null
);
