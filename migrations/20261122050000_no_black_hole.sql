-- The whole life of a request, and the clocks that guard it.

-- Where it is written differently for a house: how long a guest may wait for what, in minutes.
create table clocks (
    property_id uuid not null references properties (id),
    urgency text not null check (urgency in ('urgent', 'normal', 'later')),
    answer smallint not null check (answer between 1 and 240),
    lead smallint not null check (lead between 1 and 480),
    desk smallint not null check (desk between 1 and 480),
    manager smallint not null check (manager between 1 and 480),
    nudge smallint not null check (nudge between 0 and 120),
    grace smallint not null check (grace between 0 and 120),
    remind smallint not null check (remind between 1 and 480),
    ring smallint not null check (ring between 1 and 480),
    settle smallint not null check (settle between 5 and 1440),
    verify smallint not null check (verify between 1 and 480),
    doubt smallint not null check (doubt between 1 and 240),
    lapse smallint not null check (lapse between 1 and 60),
    primary key (property_id, urgency),
    constraint each_level_after_the_one_before check (answer <= lead and lead < desk and desk < manager),
    constraint reminded_before_rung check (remind < ring)
);

-- By when a person has answered, where an item has its own time for that.
alter table items add column answer_minutes smallint check (answer_minutes between 1 and 240);

-- The guest rests until then: nobody knocks or rings.
alter table stays add column rests_until timestamptz;

-- One soft bell for what is new; off for whoever wants it so.
alter table staff add column bell boolean not null default true;

alter table requests
    add column answer_minutes smallint,
    -- Since when it waits for whoever it waits for now.
    add column since timestamptz,
    -- How far the wait has climbed: 1 the lead, 2 the desk, 3 the manager, and again.
    add column level smallint not null default 0 check (level >= 0),
    -- Since when its owner is asked whether it is still theirs.
    add column doubted_at timestamptz,
    -- The promise that was already counted as missed.
    add column missed_for timestamptz,
    -- The room it was filed from, if the guest has moved since.
    add column moved_from text,
    -- The guest left before it came.
    add column guest_left boolean not null default false,
    add column parked_until timestamptz,
    -- What is promised for the guest's answer: minutes after it, or a time of its own.
    add column within_minutes smallint check (within_minutes between 1 and 1440),
    add column within_until timestamptz;
update requests set since = coalesce(delivered_at, started_at, filed_at);
alter table requests
    alter column since set not null,
    drop constraint requests_status_check,
    add constraint requests_status_check check (status in ('scheduled', 'filed', 'confirmed',
        'clarifying', 'offered', 'under_way', 'parked', 'delivered', 'settled', 'cancelled', 'unmet')),
    drop constraint promised_by_someone_for_a_time,
    add constraint held_by_someone check ((owner_id is null) = (status in ('scheduled', 'filed', 'cancelled'))),
    add constraint promised_for_a_time check ((promised_for is not null) =
        (status in ('confirmed', 'under_way', 'parked', 'delivered', 'settled'))),
    add constraint parked_until_a_time check ((status = 'parked') = (parked_until is not null)),
    add constraint asked_on_terms check (num_nonnulls(within_minutes, within_until) =
        case when status in ('clarifying', 'offered') then 1 else 0 end),
    drop constraint closed_at_some_time,
    add constraint closed_at_some_time check
        ((status in ('settled', 'cancelled', 'unmet')) = (closed_at is not null));
drop index requests_open;
create index requests_open on requests (property_id, filed_at)
    where status not in ('settled', 'cancelled', 'unmet');
-- What somebody has: it goes back to the others when they leave.
create index requests_of_owner on requests (property_id, owner_id)
    where status in ('confirmed', 'clarifying', 'offered', 'under_way', 'parked');

-- What a colleague asked the guest, or offered instead. The words are the message of the same id.
create table questions (
    property_id uuid not null,
    id uuid not null,
    request_id uuid not null,
    kind text not null check (kind in ('question', 'offer')),
    -- Answers to tap.
    choices text[] not null default '{}' check (cardinality(choices) <= 6),
    -- Why not what was asked for, in plain words for the guest.
    why text not null default '' check (char_length(why) <= 2000),
    asked_at timestamptz not null,
    -- When it was answered, or no longer needed an answer.
    closed_at timestamptz,
    primary key (property_id, id),
    foreign key (property_id, id) references messages (property_id, id),
    foreign key (property_id, request_id) references requests (property_id, id)
);
create unique index one_open_question on questions (property_id, request_id) where closed_at is null;

-- What colleagues write to each other: about a request, or for the next shift. Guests see nothing of it.
create table notes (
    property_id uuid not null references properties (id),
    id uuid not null,
    request_id uuid,
    at timestamptz not null,
    staff_id uuid not null,
    body text not null check (char_length(body) between 1 and 2000),
    language text not null,
    -- When a colleague put it away; only notes for the next shift are.
    done_by uuid,
    done_at timestamptz,
    primary key (property_id, id),
    foreign key (property_id, request_id) references requests (property_id, id),
    foreign key (property_id, staff_id) references staff (property_id, id),
    foreign key (property_id, done_by) references staff (property_id, id),
    constraint done_by_someone check (num_nulls(done_by, done_at) in (0, 2))
);
create index notes_of_request on notes (property_id, request_id, at) where request_id is not null;
create index notes_for_the_shift on notes (property_id, at) where request_id is null and done_at is null;

-- A promise not kept, a thing not right, a refusal.
create table misses (
    property_id uuid not null,
    id uuid not null,
    stay_id uuid not null,
    request_id uuid not null,
    at timestamptz not null,
    reason text not null check (reason in ('late', 'not_right', 'refused')),
    -- Whose promise it was, and for when.
    owner_id uuid,
    promised_for timestamptz,
    primary key (property_id, id),
    foreign key (property_id, request_id) references requests (property_id, id),
    foreign key (property_id, stay_id) references stays (property_id, id),
    foreign key (property_id, owner_id) references staff (property_id, id)
);
create index misses_by_time on misses (property_id, at);
create index misses_of_request on misses (property_id, request_id);

-- House rules that colleagues named when a guest's wish could not be met.
create table rules_in_the_way (
    property_id uuid not null references properties (id),
    id uuid not null,
    at timestamptz not null,
    request_id uuid,
    -- Who named it; null where they left their name off.
    staff_id uuid,
    rule text not null check (char_length(rule) between 1 and 500),
    alternative text not null default '' check (char_length(alternative) <= 2000),
    impact text not null default '' check (char_length(impact) <= 2000),
    primary key (property_id, id),
    foreign key (property_id, request_id) references requests (property_id, id),
    foreign key (property_id, staff_id) references staff (property_id, id)
);
create index rules_by_time on rules_in_the_way (property_id, at);

-- What the front desk owes guests: calls, and what a departed guest left open.
create table calls (
    property_id uuid not null,
    id uuid not null,
    stay_id uuid not null,
    request_id uuid,
    reason text not null check (reason in
        ('unanswered', 'late', 'question', 'talk', 'refused', 'verify', 'left_open')),
    made_at timestamptz not null,
    -- Not before then.
    due_at timestamptz not null,
    -- Urgent: a guest who rests is rung all the same.
    at_any_hour boolean not null,
    status text not null check (status in ('due', 'done', 'missed')),
    outcome text check (outcome in ('to_their_liking', 'not_right', 'no_answer', 'seen_to')),
    tries smallint not null default 0,
    note text not null default '' check (char_length(note) <= 2000),
    done_by uuid,
    done_at timestamptz,
    primary key (property_id, id),
    foreign key (property_id, stay_id) references stays (property_id, id),
    foreign key (property_id, request_id) references requests (property_id, id),
    foreign key (property_id, done_by) references staff (property_id, id),
    constraint done_by_someone check ((status = 'done') = (num_nulls(outcome, done_by) = 0)),
    constraint over_at_some_time check ((status = 'due') = (done_at is null))
);
create index calls_due on calls (property_id, due_at) where status = 'due';
create index calls_done on calls (property_id, done_at) where status <> 'due';
create unique index one_call_for_a_reason on calls (property_id, request_id, reason) where status = 'due';

alter table alarms
    drop constraint alarms_rule_check,
    add constraint alarms_rule_check check (rule in ('file', 'climb', 'nudge', 'doubt', 'lapse', 'late',
        'remind', 'ring', 'resume', 'settle', 'verify'));

-- What waits for an answer or is promised in houses that ran before there were these clocks.
insert into alarms (property_id, request_id, rule, due_at)
select property_id, id, 'climb', coalesce(answer_by, filed_at) from requests where status = 'filed'
union all
select property_id, id, 'late',
    promised_for + case when urgency = 'urgent' then interval '0' else interval '5 minutes' end
from requests where status in ('confirmed', 'under_way')
union all
select property_id, id, 'verify', delivered_at from requests where status = 'delivered' and urgency = 'urgent';

-- When any server last looked at the clocks of all houses. One row.
create table duty (
    one boolean primary key default true check (one),
    seen_at timestamptz not null
);

-- The clocks stood still for a while: what a house should know is summed up once.
alter table notices
    drop constraint notices_kind_check,
    add constraint notices_kind_check check (kind in ('wrong_codes', 'clocks_stood')),
    add column since timestamptz,
    add column unanswered int,
    add column late int,
    add constraint stood_since check ((kind = 'clocks_stood') = (num_nulls(since, unanswered, late) = 0));
