-- A house as it stood before calls of an evening, recoveries and groups of rules: two parties, what was
-- promised them and not kept, and what the desk owed them.
insert into properties (id, slug, name, time_zone, created_at)
    values ('0a000000-0000-7000-8000-000000000001', 'oldhouse', 'Old House', 'Europe/Vienna', now() - interval '1 year');
insert into journal_heads (property_id, seq) values ('0a000000-0000-7000-8000-000000000001', 7);
insert into rooms (property_id, id, label, floor, position, section)
    select '0a000000-0000-7000-8000-000000000001', format('0b000000-0000-7000-8000-000000000%s', label)::uuid, label, 3, 1, 'A'
    from unnest(array['304', '305']) label;
insert into stays (property_id, id, room_id, guest, language, arrives_on, departs_on, status, arrived_at,
        departed_at, link_hash, code_hash)
    select '0a000000-0000-7000-8000-000000000001', format('0c000000-0000-7000-8000-000000000%s', label)::uuid,
        format('0b000000-0000-7000-8000-000000000%s', label)::uuid, guest, 'en', current_date - 2,
        current_date + 2, status, now() - interval '2 days', departed_at, label::bytea, 'code'
    from (values ('304', 'Mrs Okafor', 'in_house', null),
        ('305', 'Mr Haddad', 'departed', now() - interval '1 hour')) party (label, guest, status, departed_at);
insert into staff (property_id, id, name, given_name, login, roles, department, language, joined_at)
    values ('0a000000-0000-7000-8000-000000000001', '0d000000-0000-7000-8000-000000000001', 'Marta Kowalczyk',
        'Marta', 'marta', '{runner}', 'housekeeping', 'en', now() - interval '1 year');
-- Moved by Marta before it was due, and late all the same; asked for and waiting; brought late to who has left.
insert into requests (property_id, id, stay_id, guest, room, floor, language, item, department, urgency,
        label, choice, manner, target_minutes, filed_at, fingerprint, status, since, answer_by,
        owner_id, promised_for, delivered_at, delivered_how, closed_at, missed_for)
    select '0a000000-0000-7000-8000-000000000001', format('0e000000-0000-7000-8000-00000000000%s', nth)::uuid,
        format('0c000000-0000-7000-8000-000000000%s', room)::uuid, 'A guest', room, 3, 'en', 'TWL-BATH',
        'housekeeping', 'normal', '{"en": "Bath towels"}', '{}', 'any', 10, now() - interval '3 hours',
        nth::bytea, status, now(), answer_by, owner, promised_for, delivered_at, how, closed_at, promised_for
    from (values
        ('1', '304', 'confirmed', null, '0d000000-0000-7000-8000-000000000001'::uuid,
            now() - interval '2 hours', null, null, null),
        ('2', '304', 'filed', now() - interval '2 hours', null, null, null, null, null),
        ('3', '305', 'settled', null, '0d000000-0000-7000-8000-000000000001',
            now() - interval '150 minutes', now() - interval '2 hours', 'in_hand', now() - interval '1 hour'))
        request (nth, room, status, answer_by, owner, promised_for, delivered_at, how, closed_at);
insert into journal (property_id, seq, at, kind, stay_id, request_id, event)
    select '0a000000-0000-7000-8000-000000000001', seq, now() - ago, kind, r.stay_id, r.id, event
    from (values
        (1, '3 hours'::interval, 'filed', '1', '{"kind": "filed"}'::jsonb),
        (2, '3 hours', 'filed', '2', '{"kind": "filed"}'),
        (3, '3 hours', 'filed', '3', '{"kind": "filed"}'),
        (4, '175 minutes', 'confirmed', '1',
            jsonb_build_object('kind', 'confirmed', 'promise', now() - interval '160 minutes')),
        (5, '170 minutes', 'moved', '1',
            jsonb_build_object('kind', 'moved', 'promise', now() - interval '2 hours')),
        (6, '170 minutes', 'confirmed', '3',
            jsonb_build_object('kind', 'confirmed', 'promise', now() - interval '150 minutes')),
        (7, '2 hours', 'delivered', '3', '{"kind": "delivered"}')) told (seq, ago, kind, nth, event)
    join requests r on r.id = format('0e000000-0000-7000-8000-00000000000%s', nth)::uuid;
insert into misses (property_id, id, stay_id, request_id, at, reason, owner_id, promised_for)
    select property_id, id, stay_id, id, promised_for + interval '5 minutes', 'late', owner_id, promised_for
    from requests where promised_for is not null;
-- Two calls to the same guest, one of them tried once; one that nobody made; one about what was left open.
insert into calls (property_id, id, stay_id, request_id, reason, made_at, due_at, at_any_hour, status, tries, note,
        done_at)
    select '0a000000-0000-7000-8000-000000000001', format('0f000000-0000-7000-8000-00000000000%s', nth)::uuid,
        r.stay_id, r.id, reason, now() - interval '2 hours', now() - ago, urgent, call.status, tries, note, done_at
    from (values
        ('1', '1', 'late', '90 minutes'::interval, false, 'due', 0::smallint, '', null),
        ('2', '2', 'unanswered', '80 minutes', true, 'due', 1, 'Engaged', null),
        ('3', '3', 'late', '1 hour', false, 'missed', 0, '', now() - interval '1 hour'),
        ('4', '3', 'left_open', '1 hour', false, 'due', 0, '', null))
        call (nth, about, reason, ago, urgent, status, tries, note, done_at)
    join requests r on r.id = format('0e000000-0000-7000-8000-00000000000%s', about)::uuid;
-- The same rule in three spellings, and another.
insert into rules_in_the_way (property_id, id, at, request_id, staff_id, rule)
    select '0a000000-0000-7000-8000-000000000001', gen_random_uuid(), now(), null,
        '0d000000-0000-7000-8000-000000000001', rule
    from unnest(array['No pets & no exceptions', 'no pets, no exceptions.', 'No  pets no EXCEPTIONS', '禁煙']) rule;
