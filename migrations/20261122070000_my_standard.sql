-- My standard for this stay: what comes back each day until the guest changes it.

-- The hours of the house that daily wishes follow.
alter table properties
    -- When the morning round comes by.
    add column round_at time not null default '10:00',
    -- When the rooms of those who arrive are ready.
    add column ready_by time not null default '14:00',
    -- On the day of departure nothing is brought after it.
    add column check_out_by time not null default '11:00';

-- An item that comes back each day. What the item was on the day it was chosen is kept with it.
create table standing_preferences (
    property_id uuid not null,
    id uuid not null,
    stay_id uuid not null,
    item text not null,
    department text not null,
    urgency text not null check (urgency in ('urgent', 'normal', 'later')),
    label jsonb not null,
    target_minutes smallint not null,
    answer_minutes smallint,
    -- How many, which kind, in which words, how brought.
    want jsonb not null,
    -- Null: with the morning round.
    at_time time,
    -- One bit for each weekday, Monday first; or chosen dates.
    weekdays smallint check (weekdays between 1 and 127),
    dates date[] check (cardinality(dates) between 1 and 100),
    created_at timestamptz not null,
    -- Since when it is as it is: what was wanted earlier that day is no longer meant.
    since timestamptz not null,
    paused_at timestamptz,
    stopped_at timestamptz,
    -- When duty looks at it next: the beginning of a day of the house.
    wakes_at timestamptz not null,
    -- SHA-256 of the form that made it: sent twice, it is one.
    fingerprint bytea not null,
    primary key (property_id, id),
    foreign key (property_id, stay_id) references stays (property_id, id),
    constraint by_weekday_or_by_date check (num_nonnulls(weekdays, dates) = 1)
);
create index standing_of_stay on standing_preferences (property_id, stay_id, created_at);
create index standing_wakes on standing_preferences (wakes_at) where stopped_at is null and paused_at is null;

-- One day of a standing preference that is not like the others: skipped, or changed.
create table standing_days (
    property_id uuid not null,
    preference_id uuid not null,
    day date not null,
    skipped boolean not null,
    -- What is wanted on that day instead; null: what is wanted on the others.
    want jsonb,
    at_time time,
    primary key (property_id, preference_id, day),
    foreign key (property_id, preference_id) references standing_preferences (property_id, id),
    constraint particular_in_some_way check (skipped or want is not null)
);

alter table requests
    -- The standing preference that it was born of, and the house's day it is for.
    add column preference_id uuid,
    add column service_date date,
    -- The guest changed it after somebody had it, and the owner has not said a word since.
    add column amended_at timestamptz,
    -- Filed before the guest came: for the room's preparation, or when they are here.
    add column waits_for text check (waits_for in ('preparation', 'arrival')),
    add foreign key (property_id, preference_id) references standing_preferences (property_id, id),
    add constraint born_for_a_day check (num_nulls(preference_id, service_date) in (0, 2));
create unique index one_request_a_day on requests (property_id, preference_id, service_date)
    where preference_id is not null;
-- What waits for guests who have not come.
create index requests_waiting on requests (property_id, stay_id) where waits_for is not null and status = 'scheduled';
