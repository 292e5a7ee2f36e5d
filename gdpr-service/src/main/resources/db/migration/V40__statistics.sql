-- A month of the statistics. While it is open its key makes a mark of a person that nobody else can make; the key is encrypted by
-- the service's own. Once it is sealed there is no key, no mark and no count any more: only what was published.
create table statistics_month (
    month     date primary key check (extract(day from month) = 1),
    key       bytea,
    sealed_at timestamptz,
    check ((key is null) = (sealed_at is not null))
);

-- Somebody did something of that kind: HMAC-SHA-256 of the kind and the person's id under the key of the month. Marks of two
-- kinds, or of two days, of one person have nothing in common.
create table statistics_mark (
    month   date  not null references statistics_month on update cascade on delete cascade,
    measure text  not null check (measure ~ '^[a-z][a-z-]{0,29}$'),
    mark    bytea not null check (length(mark) = 32),
    primary key (month, measure, mark)
);

-- What other services counted themselves, about nobody.
create table statistics_count (
    month   date   not null references statistics_month on update cascade on delete cascade,
    measure text   not null check (measure ~ '^[a-z][a-z0-9-]{0,29}$'),
    subject text   not null check (length(subject) between 1 and 100),
    part    text   not null check (part ~ '^[a-z][a-z-]{0,29}$'),
    n       bigint not null check (n >= 0),
    primary key (month, measure, subject, part)
);

-- What was published of a sealed month, once and for ever: rounded, and nothing at all (null) where few people are behind it.
create table statistics_figure (
    month   date not null,
    measure text not null,
    subject text not null,
    part    text not null,
    n       bigint check (n >= 0),
    primary key (month, measure, subject, part)
);

do $$
declare
    closed text;
begin
    foreach closed in array array['statistics_month', 'statistics_mark', 'statistics_count', 'statistics_figure'] loop
        execute format('alter table %I enable row level security', closed);
        execute format('alter table %I force row level security', closed);
        execute format('create policy system on %I using ((select app_actor()) = ''system'') with check ((select app_actor()) = ''system'')', closed);
    end loop;
end $$;

revoke update, delete on statistics_figure from gdpr_app;
revoke update on statistics_mark from gdpr_app;
revoke delete on statistics_month from gdpr_app;
