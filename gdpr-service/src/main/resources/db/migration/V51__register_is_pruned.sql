-- The register is kept for five years after a request was answered, and then it is gone with its steps: the only deletion there is,
-- oldest first.
create index rights_entry_by_end on rights_entry (closed_at) where closed_at is not null;

create function prune_register(closed_before timestamptz, most integer) returns bigint language plpgsql security definer
    set search_path from current as $$
declare
    gone  uuid[];
begin
    if app_actor() <> 'system' then
        raise exception 'only the service prunes' using errcode = '42501';
    end if;
    if closed_before > now() - interval '1 year' then
        raise exception 'the register is kept for a year at least' using errcode = '42501';
    end if;
    select array_agg(id) into gone from (
        select id from rights_entry where closed_at < closed_before order by closed_at limit most for update skip locked) due;
    delete from rights_step where entry = any(gone);
    delete from rights_entry where id = any(gone);
    return coalesce(array_length(gone, 1), 0);
end $$;
