-- Whoever gives a promise up before its time leaves the guest with the time they were told: it stays owed
-- until somebody promises anew, and is a miss only when it has passed.

alter table requests
    -- What was promised by somebody who gave it back.
    add column owed_for timestamptz,
    add constraint owed_where_nobody_has_it check (owed_for is null or status in ('scheduled', 'filed')),
    drop constraint first_promised_with_the_promise;

-- Open requests that somebody had, gave back or lost, and nobody has taken since. What was changed for
-- another time, or came back after it was brought, cancelled or asked about, owes nothing from before.
with told as (
    select r.property_id, r.id, r.status, j.seq, j.kind, j.at, j.event from requests r
    join journal j on j.property_id = r.property_id and j.request_id = r.id
    where r.status in ('scheduled', 'filed') and (j.event ? 'promise' or j.kind in ('asked', 'offered',
        'answered_later', 'accepted_later', 'delivered', 'cancelled', 'restored', 'reopened', 'rescheduled')
        or j.kind = 'amended' and j.event ->> 'later' is not null)
), last as (
    select distinct on (property_id, id) property_id, id, (event ->> 'promise')::timestamptz as promise
    from told order by property_id, id, seq desc
)
update requests r set owed_for = l.promise from last l
where l.property_id = r.property_id and l.id = r.id and l.promise is not null;

-- For when that promise was first given, as with those that somebody has.
with said as (
    select j.property_id, j.request_id, j.seq, j.at, j.kind, (j.event ->> 'promise')::timestamptz as promise,
        lag((j.event ->> 'promise')::timestamptz) over promises as before,
        lag(j.kind) over whatever in ('amended', 'change_asked') as wished
    from journal j
    join requests r on r.property_id = j.property_id and r.id = j.request_id and r.owed_for is not null
    where j.kind in ('confirmed', 'answered', 'accepted', 'taken_over', 'parked', 'moved', 'amended',
        'change_asked', 'kept', 'started', 'undone')
    window whatever as (partition by j.property_id, j.request_id order by j.seq),
        promises as (partition by j.property_id, j.request_id, j.event ? 'promise' order by j.seq)
), begun as (
    select distinct on (property_id, request_id) property_id, request_id, promise from said
    where promise is not null and not (kind = 'moved' and before >= at and wished is not true)
    order by property_id, request_id, seq desc
)
update requests r set first_promised_for = b.promise from begun b
where b.property_id = r.property_id and b.request_id = r.id and r.owed_for is not null;
alter table requests
    add constraint first_promised_with_the_promise check
        ((first_promised_for is null) = (coalesce(promised_for, owed_for) is null));

-- The clock looks at it, unless it was counted when it was given up: what was counted stays counted.
insert into alarms (property_id, request_id, rule, due_at)
select r.property_id, r.id, 'late', r.owed_for + make_interval(mins => coalesce(c.grace,
    case when r.urgency = 'urgent' then 0 else 5 end))
from requests r
left join clocks c on c.property_id = r.property_id and c.urgency = r.urgency
where r.owed_for is not null and r.missed_for is distinct from r.owed_for
on conflict do nothing;
