-- Rooms for breathing together. A room is nobody's data: what is breathed, and when. All times are those of RoomClock.
create table breathing_room (
    id           uuid primary key,
    code         text        not null unique,
    protocol     text,
    version      int         not null check (version > 0),
    phase_types  text[]      not null,
    phase_millis int[]       not null,
    cycles       int         not null check (cycles > 0),
    delay_millis int         not null check (delay_millis > 0),
    starts_at    timestamptz,
    ends_at      timestamptz not null,
    check (cardinality(phase_types) = cardinality(phase_millis) and cardinality(phase_types) > 0)
);
create index breathing_room_by_end on breathing_room (ends_at);

-- Who opened a room, and nothing else of anybody: erased alone, so that the others breathe on; gone with the room.
create table room_host (
    room   uuid primary key references breathing_room on delete cascade,
    person uuid not null
);
create index room_host_by_person on room_host (person);
call protect('room_host');

-- A host sees the rooms that they opened. Whoever has a code is answered by the service itself.
alter table breathing_room enable row level security;
alter table breathing_room force row level security;
create policy host on breathing_room
    using (case (select app_actor()) when 'system' then true
           else exists (select from room_host where room_host.room = breathing_room.id) end)
    with check (true);

-- How many members of a room an instance of the service has connected; what it has not repeated lately does not count.
create table room_presence (
    room    uuid        not null,
    replica uuid        not null,
    members int         not null check (members >= 0),
    seen_at timestamptz not null,
    primary key (room, replica)
);

create function notify_room() returns trigger language plpgsql as $$
begin
    perform pg_notify('room_' || current_schema(), new.id::text);
    return null;
end $$;
create trigger notify_room after update on breathing_room for each row execute function notify_room();
