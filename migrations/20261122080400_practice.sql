-- Houses in which simulated people play their part, and practice evenings.

-- Null: a real house. Otherwise a copy of that house to practise in, thrown away afterwards.
alter table properties add column practice_of uuid references properties (id);

-- Simulated people, house by house.
create table plays (
    property_id uuid primary key references properties (id),
    -- All their chances follow from it.
    seed bigint not null,
    -- The tempo of a practice evening. Null: a house at work by itself, colleagues and all.
    tempo text check (tempo in ('calm', 'busy', 'hard')),
    -- Rooms whose guests are left to whoever looks on.
    apart text[] not null default '{}',
    began_at timestamptz not null,
    -- When some server last looked at what is due: whoever moves it on does what is due since.
    looked_at timestamptz not null,
    paused boolean not null default false
);
create index plays_due on plays (looked_at) where not paused;

-- How often simulated colleagues did something about a request. What happened beyond that somebody
-- did themselves, and then it is theirs.
create table play_deeds (
    property_id uuid not null,
    request_id uuid not null,
    deeds int not null,
    primary key (property_id, request_id),
    foreign key (property_id, request_id) references requests (property_id, id)
);

-- Practice evenings of a house, and what came of them.
create table practices (
    property_id uuid not null references properties (id),
    id uuid not null,
    -- The copy, while there is one.
    sandbox_id uuid unique references properties (id),
    tempo text not null check (tempo in ('calm', 'busy', 'hard')),
    opened_by uuid not null,
    opened_at timestamptz not null,
    ends_at timestamptz not null,
    ended_at timestamptz,
    -- About the evening, never about people.
    summary jsonb,
    primary key (property_id, id),
    foreign key (property_id, opened_by) references staff (property_id, id),
    constraint at_most_twelve_hours check (ends_at > opened_at and ends_at <= opened_at + interval '12 hours'),
    constraint over_or_there check ((ended_at is null) = (sandbox_id is not null)),
    constraint summed_up_at_the_end check ((ended_at is null) = (summary is null))
);
create unique index one_practice_at_a_time on practices (property_id) where ended_at is null;
create index practices_due on practices (ends_at) where ended_at is null;

-- Who a copy of a colleague is. The copy has no password and no PIN.
create table practice_copies (
    property_id uuid not null,
    staff_id uuid not null,
    of_property_id uuid not null,
    of_staff_id uuid not null,
    joined_at timestamptz,
    primary key (property_id, staff_id),
    unique (property_id, of_staff_id),
    foreign key (property_id, staff_id) references staff (property_id, id),
    foreign key (of_property_id, of_staff_id) references staff (property_id, id)
);

-- A session in a practice house stands on a real one, and ends with it.
alter table staff_sessions add column behind bytea references staff_sessions (token_hash) on delete cascade;
create index staff_sessions_behind on staff_sessions (behind) where behind is not null;

-- Deletes a practice house with every row of every table that belongs to it, and nothing else. Tables
-- are found by their column, so that one that is added later is not forgotten; rows that others still
-- refer to wait for the next turn.
create function throw_practice_away(sandbox uuid) returns void language plpgsql as $$
declare
    place text;
    left_over boolean := true;
    turns int := 0;
begin
    if not exists (select from properties where id = sandbox and practice_of is not null) then
        raise exception 'that is no practice house';
    end if;
    while left_over loop
        left_over := false;
        turns := turns + 1;
        for place in
            select c.table_name from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = current_schema() and c.column_name = 'property_id'
              and t.table_type = 'BASE TABLE'
        loop
            begin
                execute format('delete from %I where property_id = $1', place) using sandbox;
            exception when foreign_key_violation then
                if turns > 20 then raise; end if;
                left_over := true;
            end;
        end loop;
    end loop;
    delete from properties where id = sandbox;
end $$;
