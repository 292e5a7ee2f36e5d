-- From when on it is known how the platform was: a day before it is neither good nor bad.
create table status_beginning (
    one      boolean     primary key default true check (one),
    began_at timestamptz not null
);
insert into status_beginning (began_at)
    select least(now(), min(started_at)) from status_incident;

alter table status_beginning enable row level security;
alter table status_beginning force row level security;
create policy everybody on status_beginning for select using (true);
