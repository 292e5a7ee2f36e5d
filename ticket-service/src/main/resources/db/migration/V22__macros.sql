-- Answers that staff give often, in both languages. They hold nothing of anybody: what is put into them is a ticket's own.
create table macro (
    id         uuid primary key,
    name       text        not null,
    fr         text        not null,
    en         text        not null,
    -- The state in which an answer of this kind leaves a ticket, as staff are offered it.
    status     text check (status in ('OPEN', 'ANSWERED', 'WAITING', 'SOLVED')),
    updated_at timestamptz not null,
    version    bigint      not null
);
create unique index macro_name on macro (lower(name));
