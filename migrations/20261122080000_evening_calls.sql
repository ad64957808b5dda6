-- Follow-up calls: one for a guest's evening, about all that happened; quiet hours, and guests who
-- would rather not be rung.

alter table properties
    -- From when the evening's calls are made.
    add column calls_from time not null default '18:00',
    -- When nobody rings a guest any more, and from when somebody may again.
    add column quiet_from time not null default '21:30',
    add column quiet_until time not null default '08:30',
    add constraint evening_before_quiet check (quiet_until < calls_from and calls_from < quiet_from);

alter table stays
    -- They would rather not be rung.
    add column prefers_no_calls boolean not null default false,
    -- How to say the name: "oh-KAH-for".
    add column say_as text not null default '' check (char_length(say_as) <= 80),
    -- Whether their first evening in the house has been thought of.
    add column first_evening boolean not null default false;
-- Who is here already was welcomed as the house did it then.
update stays set first_evening = true where status <> 'expected';
create index stays_before_first_evening on stays (property_id) where status = 'in_house' and not first_evening;

-- When a page of this phone was last known to be open.
alter table stay_sessions add column seen_at timestamptz;

alter table calls
    -- Nobody to ring: what a departed guest left open.
    add column left_open boolean not null default false,
    -- Not to be rung but to be written to: nobody picked up, or it is too late tonight.
    add column written boolean not null default false;
update calls set left_open = true where reason = 'left_open';

-- What a call is about.
create table call_occasions (
    property_id uuid not null,
    call_id uuid not null,
    request_id uuid,
    reason text not null check (reason in ('unanswered', 'late', 'question', 'talk', 'refused', 'verify',
        'silent', 'miss', 'first_evening', 'second_touch', 'left_open')),
    at timestamptz not null,
    -- Not before then, as far as this is concerned.
    due_at timestamptz not null,
    foreign key (property_id, call_id) references calls (property_id, id),
    foreign key (property_id, request_id) references requests (property_id, id),
    unique nulls not distinct (property_id, call_id, request_id, reason)
);
create index occasions_of_request on call_occasions (property_id, request_id);
insert into call_occasions (property_id, call_id, request_id, reason, at, due_at)
    select property_id, id, request_id, reason, made_at, due_at from calls;

-- What one guest was owed in several calls is one from now on: the first of them.
create temporary table merged on commit drop as
    select property_id, id, stay_id, request_id, reason,
        first_value(id) over (partition by property_id, stay_id order by due_at, id) as into_id
    from calls where status = 'due' and not left_open;
update call_occasions o set call_id = m.into_id
    from merged m where m.property_id = o.property_id and m.id = o.call_id and m.into_id <> m.id;
update calls c set at_any_hour = all_of.at_any_hour, tries = all_of.tries,
        note = coalesce(all_of.note, '')
    from (select m.property_id, m.into_id, bool_or(one.at_any_hour) as at_any_hour,
            max(one.tries) as tries,
            left(string_agg(nullif(one.note, ''), E'\n' order by one.due_at, one.id), 2000) as note
        from merged m join calls one on one.property_id = m.property_id and one.id = m.id
        group by m.property_id, m.into_id) all_of
    where c.property_id = all_of.property_id and c.id = all_of.into_id;
delete from calls c using merged m
    where c.property_id = m.property_id and c.id = m.id and m.into_id <> m.id;
-- The journal tells which call each of the others became.
with joined as (
    select *, row_number() over (partition by property_id order by id) as nth
    from merged where into_id <> id
), heads as (
    update journal_heads h set seq = h.seq + many.count
        from (select property_id, count(*) as count from joined group by property_id) many
        where h.property_id = many.property_id
        returning h.property_id, h.seq - many.count as seq
)
insert into journal (property_id, seq, at, kind, stay_id, request_id, event)
    select j.property_id, h.seq + j.nth, now(), 'call_joined', j.stay_id, j.request_id,
        jsonb_build_object('kind', 'call_joined', 'call', j.into_id, 'reason', j.reason)
    from joined j join heads h on h.property_id = j.property_id;

drop index one_call_for_a_reason;
alter table calls
    drop column request_id,
    drop column reason,
    drop constraint calls_status_check,
    -- needless: what it was about was right before anybody rang.
    add constraint calls_status_check check (status in ('due', 'done', 'missed', 'needless')),
    drop constraint calls_outcome_check,
    add constraint calls_outcome_check check (outcome in
        ('to_their_liking', 'not_right', 'no_answer', 'prefers_no_calls', 'note', 'seen_to'));
create unique index one_open_call on calls (property_id, stay_id) where status = 'due' and not left_open;
create index calls_of_stay on calls (property_id, stay_id);

-- What a colleague writes to a guest instead of ringing. It stands on the guest's own page under the
-- colleague's name; about a request, it stands in its conversation as well.
create table letters (
    property_id uuid not null,
    id uuid not null,
    stay_id uuid not null,
    request_id uuid,
    staff_id uuid not null,
    at timestamptz not null,
    body text not null check (char_length(body) between 1 and 2000),
    language text not null,
    primary key (property_id, id),
    foreign key (property_id, stay_id) references stays (property_id, id),
    foreign key (property_id, request_id) references requests (property_id, id),
    foreign key (property_id, staff_id) references staff (property_id, id)
);
create index letters_of_stay on letters (property_id, stay_id, at);
