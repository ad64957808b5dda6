-- Putting right what went wrong, and saying yes.

-- What somebody may spend on saying yes without asking, where a house has set it differently.
create table allowances (
    property_id uuid not null references properties (id),
    role text not null check (role in ('runner', 'lead', 'desk', 'manager')),
    -- In the currency's smallest coin, as all money is.
    per_case bigint not null check (per_case >= 0),
    per_day bigint not null check (per_day >= per_case),
    primary key (property_id, role)
);

-- What somebody has spent on one day of the house, and in one case, of what they might. The rows
-- decide between those who press at once: nothing goes over them.
create table allowance_days (
    property_id uuid not null,
    staff_id uuid not null,
    day date not null,
    spent bigint not null default 0,
    -- Offered to a guest who has not chosen yet.
    held bigint not null default 0,
    -- What was allowed when something was last taken.
    most bigint not null,
    primary key (property_id, staff_id, day),
    foreign key (property_id, staff_id) references staff (property_id, id),
    constraint never_overspent check (spent >= 0 and held >= 0 and spent + held <= most)
);
create table allowance_cases (
    property_id uuid not null,
    staff_id uuid not null,
    -- A recovery, else a request, else a stay.
    case_id uuid not null,
    spent bigint not null default 0,
    held bigint not null default 0,
    most bigint not null,
    primary key (property_id, staff_id, case_id),
    foreign key (property_id, staff_id) references staff (property_id, id),
    constraint never_overspent check (spent >= 0 and held >= 0 and spent + held <= most)
);

-- Putting right what went wrong for one party, by one owner. The constraint
-- `never_closed_incomplete` is the promise: it cannot be closed without all of it, or a manager's written reason.
create table recoveries (
    property_id uuid not null,
    id uuid not null,
    stay_id uuid not null,
    -- What it began with; none: a complaint about something else.
    request_id uuid,
    cause text not null check (cause in ('late', 'not_right', 'refused', 'complaint')),
    -- What the guest told, where a colleague opened it.
    words text not null default '' check (char_length(words) <= 2000),
    urgency text not null check (urgency in ('urgent', 'normal', 'later')),
    opened_at timestamptz not null,
    opened_by uuid,
    -- Since when its clocks run: the last thing that went wrong.
    since timestamptz not null,
    -- When somebody is told next that it is late; none: nothing is awaited by the clock.
    wakes_at timestamptz,
    -- How often that was.
    level smallint not null default 0 check (level >= 0),
    version int not null default 1,
    owner_id uuid,
    owned_since timestamptz,
    -- Who was asked to take it on, and has not yet.
    handed_to uuid,
    apologised_at timestamptz,
    begun_at timestamptz,
    fixed_at timestamptz,
    gesture_id uuid,
    given_at timestamptz,
    -- When somebody asks whether it is right now.
    touch_at timestamptz,
    -- By when somebody has given something and planned that: while the guest is still here.
    asks_by timestamptz,
    -- How often the guest said that it was not.
    not_right smallint not null default 0,
    -- The guest said that it is right: to this colleague, or on their own page.
    right_at timestamptz,
    heard_by uuid,
    guest_left_at timestamptz,
    closed_at timestamptz,
    -- The manager who closed it without all of it, and why.
    closed_by uuid,
    closing_words text check (char_length(closing_words) between 1 and 2000),
    primary key (property_id, id),
    foreign key (property_id, stay_id) references stays (property_id, id),
    foreign key (property_id, request_id) references requests (property_id, id),
    foreign key (property_id, opened_by) references staff (property_id, id),
    foreign key (property_id, owner_id) references staff (property_id, id),
    foreign key (property_id, handed_to) references staff (property_id, id),
    foreign key (property_id, heard_by) references staff (property_id, id),
    foreign key (property_id, closed_by) references staff (property_id, id),
    constraint owned_since_some_time check ((owner_id is null) = (owned_since is null)),
    constraint begun_before_it_was_done check (fixed_at is null or begun_at is not null),
    constraint given_if_chosen check (given_at is null or gesture_id is not null),
    constraint reason_of_somebody check (num_nonnulls(closed_by, closing_words) in (0, 2)),
    constraint never_closed_incomplete check (
        closed_at is null
        or closed_by is not null
        or num_nulls(owner_id, apologised_at, fixed_at, gesture_id, given_at, right_at) = 0
    ),
    constraint closed_if_somebody_closed_it check (closed_by is null or closed_at is not null),
    constraint over_and_quiet check (closed_at is null or wakes_at is null)
);
create unique index one_open_recovery_of_a_stay on recoveries (property_id, stay_id)
    where closed_at is null;
create index recoveries_open on recoveries (property_id, opened_at) where closed_at is null;
create index recoveries_closed on recoveries (property_id, closed_at) where closed_at is not null;
create index recoveries_of_stay on recoveries (property_id, stay_id, opened_at);
create index recoveries_of_owner on recoveries (property_id, owner_id) where closed_at is null;
create index recoveries_waking on recoveries (wakes_at) where wakes_at is not null;

-- What a colleague wrote to the guest, in their own words, and what the guest said.
create table recovery_letters (
    property_id uuid not null,
    id uuid not null,
    recovery_id uuid not null,
    at timestamptz not null,
    -- Who wrote it; null is the guest.
    staff_id uuid,
    -- The colleague who heard the guest say it.
    via uuid,
    body text not null check (char_length(body) between 1 and 2000),
    language text not null,
    primary key (property_id, id),
    foreign key (property_id, recovery_id) references recoveries (property_id, id),
    foreign key (property_id, staff_id) references staff (property_id, id),
    foreign key (property_id, via) references staff (property_id, id),
    constraint heard_of_the_guest check (via is null or staff_id is null)
);
create index letters_of_recovery on recovery_letters (property_id, recovery_id, at);

-- What was done about it. A guest who says that it is not right takes the fix back; the row stays.
create table recovery_fixes (
    property_id uuid not null,
    id uuid not null,
    recovery_id uuid not null,
    at timestamptz not null,
    staff_id uuid not null,
    -- Begun, or done.
    done boolean not null,
    body text not null check (char_length(body) between 1 and 2000),
    taken_back_at timestamptz,
    primary key (property_id, id),
    foreign key (property_id, recovery_id) references recoveries (property_id, id),
    foreign key (property_id, staff_id) references staff (property_id, id)
);
create index fixes_of_recovery on recovery_fixes (property_id, recovery_id, at);

-- What a house gives beyond putting it right, where it differs from what every house begins with.
create table gestures (
    property_id uuid not null references properties (id),
    code text not null check (code ~ '^[a-z0-9-]{2,20}$'),
    -- About what it costs; none: a manager is asked.
    cost bigint check (cost >= 0),
    hidden boolean not null default false,
    primary key (property_id, code)
);

-- What was offered to a guest, chosen and given.
create table recovery_gestures (
    property_id uuid not null,
    id uuid not null,
    recovery_id uuid not null,
    stay_id uuid not null,
    -- Of the list, or of a colleague's own; `likeness` tells them apart.
    code text,
    words text not null default '' check (char_length(words) <= 200),
    likeness text not null check (char_length(likeness) between 1 and 220),
    cost bigint not null check (cost >= 0),
    -- Whose idea it was, and from whose allowance it comes.
    by_id uuid not null,
    offered_at timestamptz,
    chosen_at timestamptz,
    by_guest boolean not null default false,
    -- What stands on the card, by hand.
    card text not null default '' check (char_length(card) <= 2000),
    given_at timestamptz,
    given_by uuid,
    -- Offered and not chosen, or chosen and never given.
    dropped_at timestamptz,
    primary key (property_id, id),
    foreign key (property_id, recovery_id) references recoveries (property_id, id),
    foreign key (property_id, stay_id) references stays (property_id, id),
    foreign key (property_id, by_id) references staff (property_id, id),
    foreign key (property_id, given_by) references staff (property_id, id),
    constraint of_the_list_or_in_words check ((code is null) = (words <> '')),
    constraint given_by_someone check (num_nulls(given_at, given_by) in (0, 2)),
    constraint chosen_before_it_was_given check (given_at is null or chosen_at is not null)
);
-- The unexpected is never the same twice.
create unique index never_the_same_twice on recovery_gestures (property_id, stay_id, likeness)
    where chosen_at is not null and dropped_at is null;
create index gestures_of_recovery on recovery_gestures (property_id, recovery_id);
alter table recoveries add foreign key (property_id, gesture_id)
    references recovery_gestures (property_id, id);

-- What is kept of an allowance for a guest who chooses: the dearest of what they were offered.
create table allowance_holds (
    property_id uuid not null,
    recovery_id uuid not null,
    staff_id uuid not null,
    day date not null,
    amount bigint not null check (amount >= 0),
    primary key (property_id, recovery_id),
    foreign key (property_id, recovery_id) references recoveries (property_id, id),
    foreign key (property_id, staff_id) references staff (property_id, id)
);

-- The ledger of every yes. Rows are only ever added.
create table exceptions (
    property_id uuid not null,
    id uuid not null,
    at timestamptz not null,
    -- The day of the house whose allowance it came from.
    day date not null,
    staff_id uuid not null,
    stay_id uuid not null,
    request_id uuid,
    recovery_id uuid,
    case_id uuid not null,
    amount bigint not null check (amount >= 0),
    what text not null check (char_length(what) between 1 and 200),
    primary key (property_id, id),
    foreign key (property_id, staff_id) references staff (property_id, id),
    foreign key (property_id, stay_id) references stays (property_id, id),
    foreign key (property_id, request_id) references requests (property_id, id),
    foreign key (property_id, recovery_id) references recoveries (property_id, id)
);
create index exceptions_by_time on exceptions (property_id, at);
create index exceptions_of_stay on exceptions (property_id, stay_id, at);
create index exceptions_of_staff on exceptions (property_id, staff_id, day);

alter table misses
    -- What puts it right.
    add column recovery_id uuid,
    add foreign key (property_id, recovery_id) references recoveries (property_id, id);
create index misses_of_recovery on misses (property_id, recovery_id) where recovery_id is not null;

-- Whoever is in the house with something that went wrong in the last day has it put right from now on,
-- and its clocks begin with this.
with wrong as (
    select distinct on (m.property_id, m.stay_id)
        m.property_id, m.stay_id, m.request_id, m.reason, r.urgency, m.at
      from misses m
      join stays s on s.property_id = m.property_id and s.id = m.stay_id and s.status = 'in_house'
      join requests r on r.property_id = m.property_id and r.id = m.request_id
      where m.at > now() - interval '1 day'
      order by m.property_id, m.stay_id, m.at, m.id
)
insert into recoveries (property_id, id, stay_id, request_id, cause, urgency, opened_at, since, wakes_at)
select property_id, gen_random_uuid(), stay_id, request_id, reason, urgency, at, now(),
    now() + case urgency when 'urgent' then 2 when 'normal' then 5 else 15 end * interval '1 minute'
  from wrong;
update misses m set recovery_id = r.id from recoveries r
  where r.property_id = m.property_id and r.stay_id = m.stay_id and m.at > now() - interval '1 day';
