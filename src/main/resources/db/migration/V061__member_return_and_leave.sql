-- People come back, go on leave, and hold some categories only for a time.
alter table membership_event drop constraint membership_event_type_check;
alter table membership_event add constraint membership_event_type_check check (type in (
    'INITIAL_ENTRY', 'JOIN', 'READMISSION', 'REINSTATE', 'REGISTER_TRANSFER_IN', 'DEREGISTER_TRANSFER_OUT',
    'CATEGORY_CHANGE', 'LEAVE_START', 'LEAVE_END', 'EXIT_VOLUNTARY', 'EXCLUDE', 'LOSS_OF_CONNECTION', 'GRADUATION', 'DEATH',
    'CORRECTION', 'REVERSAL', 'CONSENT')) not valid;
alter table membership_event validate constraint membership_event_type_check;

-- Until when a category holds: six months without work, the leave as it was granted. Kept in the journal too, so that
-- undoing a change restores the day as well.
alter table membership_event add column category_until date;
alter table member add column category_until date;
create index member_region_until on member (region_id, category_until) where category_until is not null and status = 'ON_REGISTER';
create index member_local_until  on member (local_id, category_until)  where category_until is not null and status = 'ON_REGISTER';
