-- What a guest had as their standard, remembered for the next stay: with their yes, and until they
-- say otherwise.

create table remembered_guests (
    property_id uuid not null references properties (id),
    id uuid not null,
    -- How they wanted to be addressed.
    name text not null check (char_length(name) between 1 and 80),
    remembered_at timestamptz not null,
    primary key (property_id, id)
);
create index remembered_by_name on remembered_guests (property_id, lower(name));

create table remembered_wishes (
    property_id uuid not null,
    id uuid not null,
    guest_id uuid not null,
    item text not null,
    label jsonb not null,
    want jsonb not null,
    -- Null: with the morning round.
    at_time time,
    weekdays smallint not null check (weekdays between 1 and 127),
    -- The stay in which they had it so.
    stay_id uuid not null,
    primary key (property_id, id),
    foreign key (property_id, guest_id) references remembered_guests (property_id, id) on delete cascade,
    foreign key (property_id, stay_id) references stays (property_id, id)
);
create index remembered_of_guest on remembered_wishes (property_id, guest_id);

alter table stays
    -- Who it is, if they said yes to being remembered, and the desk knows them again.
    add column guest_id uuid,
    -- When they were asked "the same as last time?", and answered.
    add column recalled_at timestamptz,
    add foreign key (property_id, guest_id) references remembered_guests (property_id, id)
        on delete set null (guest_id);
create index stays_of_guest on stays (property_id, guest_id) where guest_id is not null;
