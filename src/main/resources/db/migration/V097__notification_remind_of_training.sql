alter table reminder drop constraint reminder_kind_check;
alter table reminder add constraint reminder_kind_check
    check (kind in ('BEHIND', 'QUIET', 'MANDATE_ENDS', 'HEADCOUNT_OLD', 'NOT_TRAINED'));
