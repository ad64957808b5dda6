-- A year of waits and of trouble is read from indexes alone.

alter table requests
    -- How long it waited for its first answer, begun seconds counted whole.
    add column waited_seconds int generated always as (
        case when answered_at > waits_since then ceil(date_part('epoch', answered_at - waits_since))::int
            when answered_at <= waits_since then 0 end
    ) stored;
drop index requests_waited;
create index requests_waited on requests (property_id, waits_since) include (waited_seconds, closed_at)
    where waits_since is not null;

drop index requests_complaints;
create index requests_complaints on requests (property_id, filed_at)
    include (id, stay_id, item, room, moved_from, status, guest_left, closed_at)
    where complaint and preference_id is null;
