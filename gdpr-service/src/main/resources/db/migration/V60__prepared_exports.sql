-- Archives that are prepared while the person is away, kept encrypted until they expire.
create table prepared_export (
    id              uuid primary key,
    person          uuid        not null,
    -- Of the register, which it answers.
    request         uuid        not null,
    kind            text        not null check (kind in ('ACCESS', 'PORTABILITY')),
    csv             boolean     not null,
    fhir            boolean     not null,
    language        text        not null,
    state           text        not null check (state in ('PREPARING', 'READY', 'EXPIRED', 'FAILED')),
    -- Names of services, with counts of sections and rows.
    progress        text        not null,
    -- What the services granted, under the person's key; gone with the preparation.
    grants          bytea,
    requested_at    timestamptz not null,
    attempt         int         not null default 0,
    next_attempt_at timestamptz not null,
    -- Of the instance that is at it. It ends by itself when the instance does.
    lease           uuid,
    leased_until    timestamptz,
    ready_at        timestamptz,
    expires_at      timestamptz,
    size            bigint,
    chunks          int,
    downloads       int         not null default 0,
    check ((ready_at is not null) = (state in ('READY', 'EXPIRED')))
);
create unique index prepared_export_once on prepared_export (person) where state = 'PREPARING';
create index prepared_export_by_person on prepared_export (person, requested_at, id);
create index prepared_export_due on prepared_export (next_attempt_at) where state = 'PREPARING';
create index prepared_export_ready on prepared_export (expires_at) where state = 'READY';
call protect('prepared_export');

create table export_chunk (
    person  uuid  not null,
    export  uuid  not null references prepared_export on delete cascade,
    ordinal int   not null,
    -- Compressed, then encrypted: trying to compress it again is wasted time.
    content bytea not null,
    primary key (export, ordinal)
);
alter table export_chunk alter column content set storage external;
create index export_chunk_by_person on export_chunk (person);
call protect('export_chunk');
