-- What a house learns: which of its rules get in the way and what was decided about each; moments
-- worth telling; and the advice that guests give.

-- A house rule, as colleagues name it: one row however it was spelt.
create table rules (
    property_id uuid not null references properties (id),
    id uuid not null,
    -- As it was named first.
    words text not null check (char_length(words) between 1 and 500),
    -- What is compared: small letters and figures alone.
    gist text not null check (char_length(gist) between 1 and 500),
    standing text not null check (standing in ('open', 'changed', 'kept')),
    first_at timestamptz not null,
    -- It is the same as this one, a manager said: whoever names it names the other.
    same_as uuid,
    primary key (property_id, id),
    unique (property_id, gist),
    foreign key (property_id, same_as) references rules (property_id, id)
);

-- What was decided about a rule, and why; a rule that is named again is decided again.
create table rule_decisions (
    property_id uuid not null,
    id uuid not null,
    rule_id uuid not null,
    at timestamptz not null,
    standing text not null check (standing in ('changed', 'kept')),
    -- What is different now, or why it stays.
    words text not null check (char_length(words) between 1 and 2000),
    language text not null,
    decided_by uuid not null,
    primary key (property_id, id),
    foreign key (property_id, rule_id) references rules (property_id, id),
    foreign key (property_id, decided_by) references staff (property_id, id)
);
create index decisions_of_rule on rule_decisions (property_id, rule_id, at);

-- Who is told what was decided: everybody who named the rule under their own name.
create table decisions_told (
    property_id uuid not null,
    decision_id uuid not null,
    staff_id uuid not null,
    seen_at timestamptz,
    primary key (property_id, decision_id, staff_id),
    foreign key (property_id, decision_id) references rule_decisions (property_id, id),
    foreign key (property_id, staff_id) references staff (property_id, id)
);
create index decisions_unseen on decisions_told (property_id, staff_id) where seen_at is null;

-- What was named until now. The text is compared as far as plain SQL can; a manager may put the
-- rest together.
alter table rules_in_the_way add column rule_id uuid;
with named as (
    select property_id, at, rule,
        coalesce(nullif(trim(regexp_replace(
            lower(rule), '[[:punct:]\s“”„‚‘’«»–—…]+', ' ', 'g')), ''),
            rule) as gist
    from rules_in_the_way
)
insert into rules (property_id, id, words, gist, standing, first_at)
select distinct on (property_id, gist) property_id, gen_random_uuid(), rule, gist, 'open', at
from named order by property_id, gist, at;
update rules_in_the_way n set rule_id = r.id
from rules r
where r.property_id = n.property_id
    and r.gist = coalesce(nullif(trim(regexp_replace(
        lower(n.rule), '[[:punct:]\s“”„‚‘’«»–—…]+', ' ', 'g')), ''),
        n.rule);
alter table rules_in_the_way
    alter column rule_id set not null,
    add foreign key (property_id, rule_id) references rules (property_id, id);
create index namings_of_rule on rules_in_the_way (property_id, rule_id, at);
create index namings_of_request on rules_in_the_way (property_id, request_id) where request_id is not null;

-- Something worth telling, on the wall for all colleagues.
create table moments (
    property_id uuid not null references properties (id),
    id uuid not null,
    at timestamptz not null,
    added_by uuid not null,
    words text not null check (char_length(words) between 1 and 2000),
    language text not null,
    -- Whether the words are the guest's own.
    quoted boolean not null,
    -- How the guest wants to be addressed, and the room, where somebody wrote them.
    guest text not null default '' check (char_length(guest) <= 80),
    room text not null default '' check (char_length(room) <= 12),
    -- What it comes from: the party, the request, what the guest wrote.
    stay_id uuid,
    request_id uuid,
    message_id uuid,
    taken_back_at timestamptz,
    primary key (property_id, id),
    foreign key (property_id, added_by) references staff (property_id, id),
    foreign key (property_id, stay_id) references stays (property_id, id),
    foreign key (property_id, request_id) references requests (property_id, id),
    foreign key (property_id, message_id) references messages (property_id, id)
);
create index moments_by_time on moments (property_id, at) where taken_back_at is null;
create index moments_of_request on moments (property_id, request_id)
    where request_id is not null and taken_back_at is null;
-- What a guest wrote is told once, however many find it worth telling.
create unique index one_moment_of_a_message on moments (property_id, message_id)
    where message_id is not null and taken_back_at is null;

-- Whom it is about. They are told.
create table moment_people (
    property_id uuid not null,
    moment_id uuid not null,
    staff_id uuid not null,
    seen_at timestamptz,
    primary key (property_id, moment_id, staff_id),
    foreign key (property_id, moment_id) references moments (property_id, id),
    foreign key (property_id, staff_id) references staff (property_id, id)
);
create index moments_unseen on moment_people (property_id, staff_id) where seen_at is null;

-- What guests would change; each is answered by a person.
create table advice (
    property_id uuid not null references properties (id),
    id uuid not null,
    stay_id uuid not null,
    at timestamptz not null,
    words text not null check (char_length(words) between 1 and 2000),
    language text not null,
    -- As it was on that day.
    guest text not null,
    room text not null,
    answer text check (char_length(answer) between 1 and 2000),
    answer_language text,
    answered_by uuid,
    answered_at timestamptz,
    -- What came of it.
    outcome text check (char_length(outcome) between 1 and 2000),
    outcome_language text,
    outcome_by uuid,
    outcome_at timestamptz,
    primary key (property_id, id),
    foreign key (property_id, stay_id) references stays (property_id, id),
    foreign key (property_id, answered_by) references staff (property_id, id),
    foreign key (property_id, outcome_by) references staff (property_id, id),
    constraint answered_by_someone
        check (num_nulls(answer, answer_language, answered_by, answered_at) in (0, 4)),
    constraint outcome_by_someone
        check (num_nulls(outcome, outcome_language, outcome_by, outcome_at) in (0, 4))
);
create index advice_by_time on advice (property_id, at);
create index advice_unanswered on advice (property_id, at) where answered_at is null;
create index advice_of_stay on advice (property_id, stay_id, at);

-- When a guest said that they would rather not be asked. Nobody asks again.
alter table stays add column advice_declined_at timestamptz;
