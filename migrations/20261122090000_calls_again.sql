-- What a call is about says for itself whether it waits for the evening: what is urgent never does,
-- also when it is spoken of another time than what it came with.
alter table call_occasions add column at_any_hour boolean not null default false;
update call_occasions o set at_any_hour = true
  from calls c
  where c.property_id = o.property_id and c.id = o.call_id and c.at_any_hour
    and o.reason not in ('silent', 'miss', 'first_evening');
alter table call_occasions alter column at_any_hour drop default;
