-- What a house tells its guests about itself: what keeps plain questions out of the queue.
create table house_words (
    property_id uuid not null references properties (id),
    topic text not null check (topic in
        ('network', 'password', 'wifi', 'breakfast', 'hours', 'person', 'more')),
    -- The network and its password are the same in every language: ISO 639 says zxx for that.
    language text not null,
    -- Empty once somebody took it out: that is a change as well, and has its version.
    words text not null check (char_length(words) <= 2000),
    -- Counts the changes of the whole page: which of them was the last of this line.
    version int not null check (version > 0),
    changed_by uuid not null,
    changed_at timestamptz not null,
    primary key (property_id, topic, language),
    foreign key (property_id, changed_by) references staff (property_id, id),
    constraint in_a_language_or_in_none check ((language = 'zxx') = (topic in ('network', 'password')))
);
