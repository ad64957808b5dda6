-- The house, its people, what they ask for, and what happened. Every row belongs to one property,
-- which stands first in every key, so that no row of one house can point at a row of another.

-- A hotel.
create table properties (
    id uuid primary key,
    -- Its name in addresses: /r/lindenhof
    slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    name text not null check (char_length(name) between 1 and 80),
    -- An IANA zone. All days and clock times of the house are reckoned in it.
    time_zone text not null,
    -- What is spoken where nobody said otherwise.
    language text not null default 'en',
    currency text not null default 'EUR' check (currency ~ '^[A-Z]{3}$'),
    -- When "today" ends.
    night_audit time not null default '04:00',
    -- What a guest dials in the room to reach a person, and the number from outside.
    desk_extension text not null default '0',
    phone text not null default '',
    created_at timestamptz not null
);

-- The number of the newest event. Its lock makes the order of numbers the order of commits.
create table journal_heads (
    property_id uuid primary key references properties (id),
    seq bigint not null default 0
) with (fillfactor = 50);

-- Everything that happened, in order. Rows are only ever added.
create table journal (
    property_id uuid not null,
    seq bigint not null,
    at timestamptz not null,
    kind text not null,
    stay_id uuid,
    request_id uuid,
    event jsonb not null,
    primary key (property_id, seq)
);
create index journal_of_request on journal (property_id, request_id, seq) where request_id is not null;

-- A number on a door. It has no requests: those belong to the stay.
create table rooms (
    property_id uuid not null references properties (id),
    id uuid not null,
    label text not null check (char_length(label) between 1 and 12),
    floor smallint not null,
    -- The order in which somebody walks past.
    position int not null,
    primary key (property_id, id),
    unique (property_id, label)
);

-- People who work here.
create table staff (
    property_id uuid not null references properties (id),
    id uuid not null,
    name text not null check (char_length(name) between 1 and 80),
    -- The name that guests and colleagues read: "Marta".
    given_name text not null check (char_length(given_name) between 1 and 40),
    -- Unique in the whole installation, so that signing in needs no house.
    login text not null unique check (login = lower(login) and char_length(login) between 2 and 80),
    password_hash text,
    pin_hash text,
    roles text[] not null check (roles <@ array['runner', 'lead', 'desk', 'manager'] and cardinality(roles) > 0),
    department text not null check (department in ('housekeeping', 'maintenance', 'food', 'desk', 'bell', 'laundry')),
    extension text not null default '',
    speaks text[] not null default '{}',
    -- The language of their own screen.
    language text not null,
    works_until time,
    joined_at timestamptz not null,
    left_at timestamptz,
    primary key (property_id, id)
);

-- What a colleague looks like: one small picture each.
create table faces (
    property_id uuid not null,
    staff_id uuid not null,
    media_type text not null check (media_type in ('image/svg+xml', 'image/png', 'image/jpeg', 'image/webp')),
    picture bytea not null check (octet_length(picture) <= 262144),
    -- Of the picture; part of its address, so that browsers may keep it.
    hash text not null,
    primary key (property_id, staff_id),
    foreign key (property_id, staff_id) references staff (property_id, id)
);

-- One party in the house, from arrival to departure, in one room at a time.
create table stays (
    property_id uuid not null,
    id uuid not null,
    room_id uuid not null,
    -- How the guest wants to be addressed, title and all.
    guest text not null check (char_length(guest) between 1 and 80),
    language text not null,
    arrives_on date not null,
    departs_on date not null check (departs_on >= arrives_on),
    status text not null check (status in ('expected', 'in_house', 'departed')),
    arrived_at timestamptz,
    departed_at timestamptz,
    -- SHA-256 of the link's 128 random bits; the code is short, so it is hashed like a password.
    link_hash bytea not null unique,
    code_hash text not null,
    primary key (property_id, id),
    foreign key (property_id, room_id) references rooms (property_id, id),
    constraint arrived_before_departed check (
        (status = 'expected' and num_nonnulls(arrived_at, departed_at) = 0)
        or (status = 'in_house' and arrived_at is not null and departed_at is null)
        or (status = 'departed' and departed_at is not null)
    )
);
create unique index one_stay_in_a_room on stays (property_id, room_id) where status = 'in_house';

-- A phone that a guest opened with the stay's link or code. Ends with the stay.
create table stay_sessions (
    token_hash bytea primary key,
    property_id uuid not null,
    stay_id uuid not null,
    created_at timestamptz not null,
    foreign key (property_id, stay_id) references stays (property_id, id)
);
create index stay_sessions_of_stay on stay_sessions (property_id, stay_id, created_at);

-- Devices of the house: a tablet in a room, or a phone that colleagues share.
create table devices (
    property_id uuid not null references properties (id),
    id uuid not null,
    token_hash bytea not null unique,
    kind text not null check (kind in ('tablet', 'shared_phone')),
    name text not null check (char_length(name) between 1 and 60),
    room_id uuid,
    enrolled_by uuid not null,
    enrolled_at timestamptz not null,
    revoked_at timestamptz,
    primary key (property_id, id),
    foreign key (property_id, room_id) references rooms (property_id, id),
    foreign key (property_id, enrolled_by) references staff (property_id, id),
    constraint a_tablet_stands_in_a_room check ((kind = 'tablet') = (room_id is not null))
);

create table staff_sessions (
    token_hash bytea primary key,
    property_id uuid not null,
    staff_id uuid not null,
    -- On a shared device, which locks when nobody touches it.
    device_id uuid,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null,
    foreign key (property_id, staff_id) references staff (property_id, id),
    foreign key (property_id, device_id) references devices (property_id, id)
);
create index staff_sessions_of_staff on staff_sessions (property_id, staff_id, created_at);

-- How often somebody guessed wrong lately, by whatever is being counted.
create table guesses (
    key text primary key check (char_length(key) <= 200),
    wrong int not null,
    since timestamptz not null,
    -- Until when nothing is even tried.
    locked_until timestamptz
);

-- What the front desk should know and nobody asked for, such as wrong codes at a room's door.
create table notices (
    property_id uuid not null references properties (id),
    id uuid not null,
    kind text not null check (kind in ('wrong_codes')),
    room text not null,
    at timestamptz not null,
    seen_by uuid,
    seen_at timestamptz,
    primary key (property_id, id),
    foreign key (property_id, seen_by) references staff (property_id, id),
    constraint seen_by_someone check (num_nulls(seen_by, seen_at) in (0, 2))
);
create index notices_unseen on notices (property_id, at) where seen_at is null;

-- The catalogue. What an item is called stands in the language files under its code; `words` holds
-- what the house calls it instead: {"de": {"label": "…"}}.
create table items (
    property_id uuid not null references properties (id),
    id uuid not null,
    code text not null check (code ~ '^[A-Z0-9-]{2,20}$'),
    shelf text not null,
    position int not null,
    department text not null check (department in ('housekeeping', 'maintenance', 'food', 'desk', 'bell', 'laundry')),
    choices text[] not null default '{}',
    -- Choices that make it urgent.
    urgent_choices text[] not null default '{}' check (urgent_choices <@ choices),
    -- The most that is taken without a person asking back; null where a quantity makes no sense.
    cap smallint check (cap between 1 and 99),
    usual smallint not null default 1,
    target_minutes smallint not null check (target_minutes between 0 and 1440),
    urgency text not null check (urgency in ('urgent', 'normal', 'later')),
    standing boolean not null,
    loan boolean not null,
    -- In the currency's smallest coin; null is nothing to pay.
    price bigint check (price >= 0),
    words jsonb not null default '{}',
    hidden boolean not null default false,
    primary key (property_id, id),
    unique (property_id, code)
);

-- What guests ask for, as it stands now; the journal tells how it came to stand so. Labels are kept
-- as they were when it was filed: renaming an item or moving a room must not rewrite history.
create table requests (
    property_id uuid not null,
    id uuid not null,
    stay_id uuid not null,
    guest text not null,
    room text not null,
    floor smallint not null,
    -- What the guest reads and writes.
    language text not null,
    item text not null,
    department text not null,
    urgency text not null check (urgency in ('urgent', 'normal', 'later')),
    -- In every language of that day: {"en": "Bath towels"}; empty for own words.
    label jsonb not null,
    choice jsonb not null,
    quantity smallint check (quantity between 1 and 99),
    -- More than the item's cap: a person asks back.
    over_cap boolean not null default false,
    -- The guest's own words.
    words text not null default '' check (char_length(words) <= 2000),
    -- How the guest wants it brought.
    manner text not null check (manner in ('any', 'at_the_door', 'knock_softly')),
    target_minutes smallint not null,
    -- What the guest agreed to pay for all of it, in the currency's smallest coin.
    price bigint check (price >= 0),
    filed_at timestamptz not null,
    -- A colleague who filed it for the guest.
    filed_by uuid,
    -- SHA-256 of what was sent: the same id with other words is another wish, not a repetition.
    fingerprint bytea not null,
    replays int not null default 0,

    status text not null check (status in
        ('scheduled', 'filed', 'confirmed', 'under_way', 'delivered', 'settled', 'cancelled')),
    version int not null default 1,
    wanted_for timestamptz,
    -- By when a person will have answered.
    answer_by timestamptz,
    owner_id uuid,
    promised_for timestamptz,
    started_at timestamptz,
    delivered_at timestamptz,
    delivered_how text check (delivered_how in ('in_hand', 'at_the_door', 'in_the_room')),
    closed_at timestamptz,
    reopened smallint not null default 0,

    primary key (property_id, id),
    foreign key (property_id, stay_id) references stays (property_id, id),
    foreign key (property_id, owner_id) references staff (property_id, id),
    constraint scheduled_for_a_time check (status <> 'scheduled' or wanted_for is not null),
    constraint waiting_until_a_time check ((status = 'filed') = (answer_by is not null)),
    constraint promised_by_someone_for_a_time check (
        case when status in ('confirmed', 'under_way', 'delivered', 'settled')
            then num_nulls(owner_id, promised_for) = 0 else num_nonnulls(owner_id, promised_for) = 0 end
    ),
    constraint under_way_since check (status <> 'under_way' or started_at is not null),
    constraint delivered_somehow_at_some_time check (
        case when status in ('delivered', 'settled')
            then num_nulls(delivered_at, delivered_how) = 0 else num_nonnulls(delivered_at, delivered_how) = 0 end
    ),
    constraint closed_at_some_time check ((status in ('settled', 'cancelled')) = (closed_at is not null))
);
create index requests_open on requests (property_id, filed_at)
    where status in ('scheduled', 'filed', 'confirmed', 'under_way', 'delivered');
create index requests_closed on requests (property_id, closed_at) where closed_at is not null;
create index requests_of_stay on requests (property_id, stay_id, filed_at);

-- What people wrote to each other about a request.
create table messages (
    property_id uuid not null,
    id uuid not null,
    request_id uuid not null,
    at timestamptz not null,
    -- The colleague who wrote it; null is the guest.
    staff_id uuid,
    body text not null check (char_length(body) between 1 and 2000),
    language text not null,
    primary key (property_id, id),
    foreign key (property_id, request_id) references requests (property_id, id),
    foreign key (property_id, staff_id) references staff (property_id, id)
);
create index messages_of_request on messages (property_id, request_id, at);

-- What the clock will do: one pending alarm per request and rule, carried out once.
create table alarms (
    property_id uuid not null,
    request_id uuid not null,
    rule text not null check (rule in ('file', 'settle')),
    due_at timestamptz not null,
    primary key (property_id, request_id, rule),
    foreign key (property_id, request_id) references requests (property_id, id)
);
create index alarms_due on alarms (due_at);

-- The links that an empty installation prints for whoever started it. The first house ends them.
create table founding_links (
    token_hash bytea primary key,
    expires_at timestamptz not null
);

-- What the demo must find again when it starts a second time. Empty in every other house.
create table demo_links (
    property_id uuid not null references properties (id),
    who text not null check (who in ('guest', 'tablet', 'board', 'desk', 'manager')),
    token text not null,
    primary key (property_id, who)
);
