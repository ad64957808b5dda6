-- Why what was done to put something right was not all: the guest said so, or something else went
-- wrong meanwhile. Not known of what was taken back before this was written down.
alter table recovery_fixes
    add column taken_back_for text
        check (taken_back_for in ('late', 'not_right', 'refused', 'complaint')),
    add constraint fixes_are_taken_back_for_something
        check (taken_back_for is null or taken_back_at is not null);
