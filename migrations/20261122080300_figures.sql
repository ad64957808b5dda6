-- What the overview counts stands in columns: a year of a house is read without its journal.

alter table requests
    -- When it first entered the queue, if nobody had answered before.
    add column waits_since timestamptz,
    -- When a person first answered: took it, asked, offered something else, or said no.
    add column answered_at timestamptz,
    -- For when the present promise was first given; later than that it was moved, and the guest was told.
    add column first_promised_for timestamptz;

with answered as (
    select property_id, request_id, min(at) as at, min(seq) as seq from journal
    where kind in ('confirmed', 'asked', 'offered', 'refused') and request_id is not null
    group by property_id, request_id
), entered as (
    select j.property_id, j.request_id, min(j.at) as at from journal j
    left join answered a on a.property_id = j.property_id and a.request_id = j.request_id
    where (j.kind in ('filed', 'fell_due')
        or j.kind in ('amended', 'restored', 'handed_back')
            and j.event ->> 'later' is null and j.event ->> 'wanted' is null)
      and (a.seq is null or j.seq < a.seq)
    group by j.property_id, j.request_id
)
update requests r set
    waits_since = (select at from entered e where e.property_id = r.property_id and e.request_id = r.id),
    answered_at = (select at from answered a where a.property_id = r.property_id and a.request_id = r.id);

-- A promise that its owner moved before it was due goes on; whatever else promises begins anew, and so does
-- one that was moved because the guest had just asked for a change.
with said as (
    select property_id, request_id, seq, at, kind, (event ->> 'promise')::timestamptz as promise,
        lag((event ->> 'promise')::timestamptz) over promises as before,
        lag(kind) over whatever in ('amended', 'change_asked') as wished
    from journal
    where kind in ('confirmed', 'answered', 'accepted', 'taken_over', 'parked', 'moved', 'amended',
        'change_asked', 'kept', 'started', 'undone')
    window whatever as (partition by property_id, request_id order by seq),
        promises as (partition by property_id, request_id, event ? 'promise' order by seq)
), begun as (
    select distinct on (property_id, request_id) property_id, request_id, promise from said
    where promise is not null and not (kind = 'moved' and before >= at and wished is not true)
    order by property_id, request_id, seq desc
)
update requests r set first_promised_for = b.promise from begun b
where b.property_id = r.property_id and b.request_id = r.id and r.promised_for is not null;
update requests set first_promised_for = promised_for where promised_for is not null and first_promised_for is null;

alter table requests
    add constraint first_promised_with_the_promise check ((first_promised_for is null) = (promised_for is null));

create index requests_waited on requests (property_id, waits_since) include (answered_at, closed_at)
    where waits_since is not null;
create index requests_kept on requests (property_id, promised_for) include (first_promised_for, missed_for)
    where delivered_at is not null;
create index misses_of_promises on misses (property_id, promised_for) where reason = 'late';
