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
    -- It is there until it was thrown away, a moment after its end.
    constraint there_until_it_ends check (ended_at is not null or sandbox_id is not null),
    constraint summed_up_at_the_end check ((ended_at is null) = (summary is null))
);
create unique index one_practice_at_a_time on practices (property_id) where ended_at is null;
create index practices_due on practices (ends_at) where sandbox_id is not null;

-- A session in a practice house stands on a real one, and ends with it.
alter table staff_sessions add column behind bytea references staff_sessions (token_hash) on delete cascade;
create index staff_sessions_behind on staff_sessions (behind) where behind is not null;

-- A copy of a house to practise in: its rooms, catalogue, hours, clocks, words and people, under the
-- same ids, for the property stands first in every key. Nobody can sign in as a copy, and nobody who has
-- left is copied.
create function copy_for_practice(house uuid, sandbox uuid, called text, at timestamptz)
returns void language plpgsql as $$
declare
    place text;
    mark jsonb := jsonb_build_object('property_id', sandbox);
begin
    insert into properties
    select (jsonb_populate_record(p, jsonb_build_object('id', sandbox, 'slug', called,
        'practice_of', house, 'created_at', at))).*
    from properties p where p.id = house and p.practice_of is null;
    insert into staff
    select (jsonb_populate_record(s, mark || jsonb_build_object('login', called || '.' || s.id,
        'password_hash', null, 'pin_hash', null))).*
    from staff s where s.property_id = house and s.left_at is null;
    foreach place in array array['rooms', 'items', 'clocks', 'allowances', 'gestures'] loop
        execute format('insert into %I select (jsonb_populate_record(t, $2)).* from %I t
            where t.property_id = $1', place, place) using house, mark;
    end loop;
    insert into faces
    select (jsonb_populate_record(f, mark)).* from faces f
    join staff s on s.property_id = sandbox and s.id = f.staff_id where f.property_id = house;
    -- Whoever wrote it may have left: in the copy it was somebody who is there.
    insert into house_words
    select (jsonb_populate_record(w, mark || jsonb_build_object('changed_by',
        (select s.id from staff s where s.property_id = sandbox order by s.id limit 1)))).*
    from house_words w where w.property_id = house;
end $$;

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
