-- A guest who says that it is right before they were given anything speaks of the fix. Somebody asks
-- once more afterwards: that is the second touch.
alter table recoveries
    add column agreed_at timestamptz,
    -- Who heard it; null: the guest said so on their own page.
    add column agreed_by uuid,
    add foreign key (property_id, agreed_by) references staff (property_id, id),
    add constraint agreed_to_what_was_fixed check (agreed_at is null or fixed_at is not null);
update recoveries set agreed_at = right_at, agreed_by = heard_by, right_at = null, heard_by = null
  where right_at is not null and given_at is null and closed_at is null;
alter table recoveries
    add constraint touched_after_it_was_given check (
        right_at is null or given_at is not null or closed_by is not null
    );
