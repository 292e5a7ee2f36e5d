-- What the staff published over what ships with the service, whose revision is 1. They hold no person's data.
create table content_item (
    slug         text primary key,
    revision     bigint      not null check (revision > 0),
    document     text        not null,
    published_at timestamptz not null,
    withdrawn    boolean     not null default false
);

create table content_draft (
    id         uuid primary key,
    slug       text        not null,
    based_on   bigint      not null,
    document   text        not null,
    updated_at timestamptz not null,
    version    bigint      not null
);

-- What a person keeps as a favourite or has read.
create table content_mark (
    person uuid        not null,
    kind   text        not null check (kind in ('favourite', 'read')),
    slug   text        not null,
    at     timestamptz not null,
    primary key (person, kind, slug)
);
call protect('content_mark');
