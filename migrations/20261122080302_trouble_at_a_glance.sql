-- A year of trouble is read without the requests that it came of.

alter table misses
    -- What it was, and where it was to be.
    add column item text,
    add column room text;
update misses m set item = r.item, room = coalesce(r.moved_from, r.room) from requests r
where r.property_id = m.property_id and r.id = m.request_id;
alter table misses
    alter column item set not null,
    alter column room set not null;

drop index misses_by_time;
create index misses_by_time on misses (property_id, at) include (request_id, stay_id, item, room);
