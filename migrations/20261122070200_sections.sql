-- Sections: the rooms that one colleague walks on one day.

-- Which rooms are walked together. At first a floor is one section; whoever leads housekeeping cuts it.
alter table rooms add column section text check (char_length(section) between 1 and 40);
update rooms set section = floor::text;
alter table rooms alter column section set not null;

-- Who walks which section on a day of the house.
create table section_walks (
    property_id uuid not null references properties (id),
    day date not null,
    section text not null check (char_length(section) between 1 and 40),
    staff_id uuid not null,
    primary key (property_id, day, section),
    foreign key (property_id, staff_id) references staff (property_id, id)
);
