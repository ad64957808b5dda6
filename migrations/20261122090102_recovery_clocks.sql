-- How soon what went wrong is put right is set by each house, with its other clocks. In minutes since
-- the last thing that went wrong; `done` since it was begun.
create temporary table usual (urgency text, owner smallint, apology smallint, fix smallint, done smallint)
    on commit drop;
insert into usual values
    ('urgent', 2, 5, 10, 30), ('normal', 5, 10, 15, 60), ('later', 15, 30, 60, 240);

alter table clocks
    add column owner smallint check (owner between 1 and 240),
    add column apology smallint check (apology between 1 and 480),
    add column fix smallint check (fix between 1 and 480),
    add column done smallint check (done between 5 and 1440);
update clocks c set owner = u.owner, apology = u.apology, fix = u.fix, done = u.done
  from usual u where u.urgency = c.urgency;
alter table clocks
    alter column owner set not null,
    alter column apology set not null,
    alter column fix set not null,
    alter column done set not null,
    add constraint owned_before_sorry check (owner <= apology);

-- Each goes on by the clocks by which it was opened: the guest was told a time.
alter table recoveries
    add column owner_in smallint,
    add column apology_in smallint,
    add column fix_in smallint,
    add column done_in smallint;
update recoveries r
  set owner_in = u.owner, apology_in = u.apology, fix_in = u.fix, done_in = u.done
  from usual u where u.urgency = r.urgency;
alter table recoveries
    alter column owner_in set not null,
    alter column apology_in set not null,
    alter column fix_in set not null,
    alter column done_in set not null;
drop table usual;
