-- Codings beside questionnaire, scoring and band set. Rows of before are occurrences; the default also serves an
-- instance of before that still writes while this version rolls out.
alter table assessment
    add column coding         text not null default 'occurrences',
    add column coding_version int  not null default 1;
create index assessment_by_questionnaire on assessment (person, questionnaire, taken_at desc, id desc);

-- What administrators published, one row a version. Nobody's personal data.
create table questionnaire (
    code         text        not null check (code like 'custom\_%'),
    version      int         not null check (version >= 1),
    document     text        not null,
    published_at timestamptz not null,
    retired_at   timestamptz,
    primary key (code, version)
);

-- Old results are read by their version for ever: nothing of it may change but that it is retired, once.
create function keep_published() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.retired_at is null and new.retired_at is not null
        and (new.code, new.version, new.document, new.published_at)
            = (old.code, old.version, old.document, old.published_at) then
        return new;
    end if;
    raise exception 'a published questionnaire does not change' using errcode = 'CZ409';
end $$;
create trigger keep_published before update or delete on questionnaire
    for each row execute function keep_published();
create trigger keep_all_published before truncate on questionnaire
    for each statement execute function keep_published();

-- Questionnaires under work, shared by all administrators.
create table draft (
    id         uuid        primary key,
    version    bigint      not null,
    document   text        not null,
    created_at timestamptz not null,
    changed_at timestamptz not null
);
create index draft_by_age on draft (created_at desc, id desc);

-- The operator's table of suggestions, one row or none.
create table suggestion_table (
    only_one   boolean     primary key default true check (only_one),
    version    bigint      not null,
    document   text        not null,
    changed_at timestamptz not null
);
