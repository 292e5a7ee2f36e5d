-- What administrators did is kept for a year; before, and in any other way, rows are neither changed nor deleted.
drop trigger append_only on admin_action;
create trigger append_only before update or truncate on admin_action
    for each statement execute function refuse_change();

create function refuse_early_deletion() returns trigger language plpgsql as $$
begin
    if old.at > now() - interval '6 months' then
        raise exception 'rows of % are kept for 6 months at least', tg_table_name;
    end if;
    return old;
end $$;
create trigger kept_for_a_time before delete on admin_action for each row execute function refuse_early_deletion();
create policy prune on admin_action for delete using (app_actor() = 'system');
create index admin_action_by_age on admin_action (at);
