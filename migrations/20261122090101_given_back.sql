-- A yes to something that was chosen and never given is counted no more: the row stays.
alter table exceptions
    -- What it paid for, where that is something that was chosen to give.
    add column gesture_id uuid,
    -- It was never given: nothing was spent after all.
    add column given_up_at timestamptz,
    add foreign key (property_id, gesture_id) references recovery_gestures (property_id, id);
update exceptions e set gesture_id = g.id from recovery_gestures g
  where g.property_id = e.property_id and g.recovery_id = e.recovery_id and g.by_id = e.staff_id
    and g.chosen_at = e.at and g.cost = e.amount;
create unique index one_yes_for_a_gesture on exceptions (property_id, gesture_id)
    where gesture_id is not null;
comment on table exceptions is 'The ledger of every yes. Rows are added, and given up; nothing else changes.';

-- What was given up before, everybody has back.
with given_up as (
    update exceptions e set given_up_at = g.dropped_at from recovery_gestures g
      where g.property_id = e.property_id and g.id = e.gesture_id
        and g.given_at is null and g.dropped_at is not null
      returning e.property_id, e.staff_id, e.day, e.case_id, e.amount
), days as (
    update allowance_days d set spent = d.spent - back.amount
      from (select property_id, staff_id, day, sum(amount)::bigint as amount from given_up
        group by property_id, staff_id, day) back
      where d.property_id = back.property_id and d.staff_id = back.staff_id and d.day = back.day
)
update allowance_cases c set spent = c.spent - back.amount
  from (select property_id, staff_id, case_id, sum(amount)::bigint as amount from given_up
    group by property_id, staff_id, case_id) back
  where c.property_id = back.property_id and c.staff_id = back.staff_id and c.case_id = back.case_id;
