-- A restriction is in force by its entry, and an objection proved by it: neither is forgotten with age while it counts.
create function in_force(entry rights_entry) returns boolean language sql stable set search_path from current as $$
    select entry.kind in ('RESTRICTION', 'OBJECTION') and entry.about is not null and not entry.lifts
        and entry.state = 'COMPLETED' and not exists (
            select from rights_entry newer
            where newer.about = entry.about and newer.kind = entry.kind and newer.subject = entry.subject
              and newer.id > entry.id)
$$;

create or replace function prune_register(closed_before timestamptz, most integer) returns bigint language plpgsql
    security definer set search_path from current as $$
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
        select id from rights_entry e where closed_at < closed_before and not in_force(e)
        order by closed_at limit most for update skip locked) due;
    delete from rights_step where entry = any(gone);
    delete from rights_entry where id = any(gone);
    return coalesce(array_length(gone, 1), 0);
end $$;
