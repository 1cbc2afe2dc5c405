-- Two records of one person become one. What the second one counted is taken back by events of its own.
alter table member drop constraint member_status_check;
alter table member add constraint member_status_check check (status in ('ON_REGISTER', 'IN_TRANSIT', 'LEFT', 'VOIDED', 'MERGED')) not valid;
alter table member validate constraint member_status_check;
alter table membership_event drop constraint membership_event_type_check;
alter table membership_event add constraint membership_event_type_check check (type in (
    'INITIAL_ENTRY', 'JOIN', 'READMISSION', 'REINSTATE', 'REGISTER_TRANSFER_IN', 'DEREGISTER_TRANSFER_OUT',
    'CATEGORY_CHANGE', 'LEAVE_START', 'LEAVE_END', 'EXIT_VOLUNTARY', 'EXCLUDE', 'LOSS_OF_CONNECTION', 'GRADUATION', 'DEATH',
    'CORRECTION', 'REVERSAL', 'CONSENT', 'MERGE')) not valid;
alter table membership_event validate constraint membership_event_type_check;

-- Everything an undo needs besides the journal: how both records stood before. The values of fields that were taken over
-- are the old values of member_change under survivor_event.
create table member_merge (
    id                     uuid primary key,
    survivor_id            uuid not null references member,
    absorbed_id            uuid not null references member,
    -- Whom the absorbed record leads to today: the survivor may have been merged further.
    leads_to               uuid not null references member,
    survivor_event         uuid not null references membership_event,
    survivor_consent_state text not null,
    survivor_consent_due   date,
    survivor_complete      boolean not null,
    absorbed_status        text not null,
    absorbed_since         date not null,
    absorbed_left_on       date,
    absorbed_complete      boolean not null,
    merged_at              timestamptz not null,
    merged_by              uuid,
    note                   text,
    undone_at              timestamptz,
    undone_by              uuid,
    check (survivor_id <> absorbed_id)
);
create unique index member_merge_absorbed on member_merge (absorbed_id) where undone_at is null;
create index member_merge_leads_to on member_merge (leads_to) where undone_at is null;
create index member_merge_survivor on member_merge (survivor_id);

-- Consents that went over with the person.
create table member_merge_consent (
    merge_id   uuid not null references member_merge,
    consent_id uuid not null references consent,
    primary key (merge_id, consent_id)
);

-- What other modules have to remember of their part.
create table member_merge_part (
    merge_id uuid not null references member_merge,
    part     text not null,
    memo     text not null,
    primary key (merge_id, part, memo)
);
