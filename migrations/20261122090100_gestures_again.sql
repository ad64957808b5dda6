-- What a house gives: some of it a manager is asked about, whatever it costs.
alter table gestures add column asks boolean not null default false;
update gestures set asks = true where cost is null;
alter table gestures
    alter column asks drop default,
    add constraint priced_or_asked check (cost is not null or asks);
