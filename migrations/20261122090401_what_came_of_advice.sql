-- What came of an advice, as it came: a row for each time that somebody wrote it down. Nothing that
-- was written is written over.
create table advice_outcomes (
    property_id uuid not null,
    advice_id uuid not null,
    -- The first is 1.
    place smallint not null check (place > 0),
    at timestamptz not null,
    said_by uuid not null,
    words text not null check (char_length(words) between 1 and 2000),
    language text not null,
    primary key (property_id, advice_id, place),
    foreign key (property_id, advice_id) references advice (property_id, id),
    foreign key (property_id, said_by) references staff (property_id, id)
);
insert into advice_outcomes (property_id, advice_id, place, at, said_by, words, language)
select property_id, id, 1, outcome_at, outcome_by, outcome, outcome_language
from advice where outcome is not null;
alter table advice
    drop constraint outcome_by_someone,
    drop column outcome,
    drop column outcome_language,
    drop column outcome_by,
    drop column outcome_at;
