-- A practice house in which somebody chose what to give is thrown away like any other: what was given
-- and what is put right refer to each other, so that is looked at when both are gone.
alter table recoveries
    alter constraint recoveries_property_id_gesture_id_fkey deferrable initially deferred;

-- Lets a colleague of a house into its practice house, also who joined after it was opened. Nobody can
-- sign in as a copy; and a copy has no telephone, for the real one would ring.
create function copy_colleague_for_practice(house uuid, sandbox uuid, who uuid) returns void
language sql as $$
    insert into staff
    select (jsonb_populate_record(s, jsonb_build_object('property_id', sandbox,
        'login', p.slug || '.' || s.id, 'password_hash', null, 'pin_hash', null, 'extension', ''))).*
    from staff s join properties p on p.id = sandbox and p.practice_of = house
    where s.property_id = house and s.id = who and s.left_at is null
    on conflict do nothing;
    insert into faces
    select (jsonb_populate_record(f, jsonb_build_object('property_id', sandbox))).*
    from faces f join staff s on s.property_id = sandbox and s.id = f.staff_id
    where f.property_id = house and f.staff_id = who
    on conflict do nothing;
$$;

create or replace function copy_for_practice(house uuid, sandbox uuid, called text, at timestamptz)
returns void language plpgsql as $$
declare
    place text;
    mark jsonb := jsonb_build_object('property_id', sandbox);
begin
    insert into properties
    select (jsonb_populate_record(p, jsonb_build_object('id', sandbox, 'slug', called,
        'practice_of', house, 'created_at', at))).*
    from properties p where p.id = house and p.practice_of is null;
    perform copy_colleague_for_practice(house, sandbox, s.id)
    from staff s where s.property_id = house and s.left_at is null;
    foreach place in array array['rooms', 'items', 'clocks', 'allowances', 'gestures'] loop
        execute format('insert into %I select (jsonb_populate_record(t, $2)).* from %I t
            where t.property_id = $1', place, place) using house, mark;
    end loop;
    -- Whoever wrote it may have left: in the copy it was somebody who is there.
    insert into house_words
    select (jsonb_populate_record(w, mark || jsonb_build_object('changed_by',
        (select s.id from staff s where s.property_id = sandbox order by s.id limit 1)))).*
    from house_words w where w.property_id = house;
end $$;
