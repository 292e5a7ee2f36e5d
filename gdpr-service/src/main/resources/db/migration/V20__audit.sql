-- Whose entries of the chain are whose. An erasure deletes the row: the chain stays whole, and nothing tells any more whom an
-- entry is about. Members of staff have a row as well, as those who looked.
create table audit_subject (
    person    uuid primary key,
    pseudonym uuid not null unique
);
call protect('audit_subject');
revoke update on audit_subject from gdpr_app;

-- Who saw or changed whose data, one entry an access. Each entry's hash covers the one before.
create table audit_entry (
    number   bigint primary key check (number > 0),
    at       timestamptz not null,
    subject  uuid        not null,
    role     text        not null check (role ~ '^[a-z-]{1,30}$'),
    actor    text        not null check (length(actor) between 1 and 255),
    service  text        not null check (length(service) between 1 and 100),
    resource text        not null check (length(resource) between 1 and 100),
    action   text        not null check (action ~ '^[a-z-]{1,30}$'),
    hash     text        not null check (hash ~ '^[0-9a-f]{64}$')
);
create index audit_entry_by_subject on audit_entry (subject, number desc);

-- The last entry of the chain: what is missing behind it was cut off.
create table audit_head (
    number bigint not null,
    hash   text   not null
);
insert into audit_head values (0, repeat('0', 64));

-- Runs of entries that are closed: the root of their Merkle tree and a hash that covers the segment before.
create table audit_segment (
    number      bigint primary key check (number > 0),
    first_entry bigint      not null,
    last_entry  bigint      not null check (last_entry >= first_entry),
    root        text        not null,
    head        text        not null,
    sealed_at   timestamptz not null,
    hash        text        not null,
    pruned_at   timestamptz
);

alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy system on audit_entry using ((select app_actor()) = 'system') with check ((select app_actor()) = 'system');
create policy person on audit_entry for select
    using (subject = (select pseudonym from audit_subject where person = (select app_person())));

alter table audit_head enable row level security;
alter table audit_head force row level security;
create policy system on audit_head using ((select app_actor()) = 'system') with check ((select app_actor()) = 'system');

alter table audit_segment enable row level security;
alter table audit_segment force row level security;
create policy system on audit_segment using ((select app_actor()) = 'system') with check ((select app_actor()) = 'system');

-- The service appends and closes; it changes and deletes nothing.
revoke update, delete on audit_entry, audit_segment from gdpr_app;
revoke delete on audit_head from gdpr_app;

-- The one deletion there is: of whole segments, oldest first, that were closed before a time. What proves them stays.
create function prune_audit(sealed_before timestamptz) returns bigint language plpgsql security definer
    set search_path from current as $$
declare
    last  bigint;
    freed bigint := 0;
begin
    if app_actor() <> 'system' then
        raise exception 'only the service prunes' using errcode = '42501';
    end if;
    select max(last_entry) into last from audit_segment
    where sealed_at < sealed_before
      and number < coalesce((select min(number) from audit_segment where sealed_at >= sealed_before), 9223372036854775807);
    if last is not null then
        delete from audit_entry where number <= last;
        get diagnostics freed = row_count;
        update audit_segment set pruned_at = now() where last_entry <= last and pruned_at is null;
    end if;
    return freed;
end $$;
