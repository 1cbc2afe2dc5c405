-- A person on the way from one register to another is on neither.
alter table member drop constraint member_status_check;
alter table member add constraint member_status_check
    check (status in ('ON_REGISTER', 'IN_TRANSIT', 'LEFT', 'VOIDED')) not valid;
alter table member validate constraint member_status_check;
create index member_in_transit on member (name_key, id) where status = 'IN_TRANSIT';

-- A transfer with two sides: the sender lets somebody go, the receiver takes them in. A receiver may also ask for somebody
-- by the number of a card; what they typed is kept whether or not there is such a person, so that the answer tells nothing.
create table member_transfer (
    id               uuid primary key,
    version          bigint not null default 0,
    state            text not null check (state in ('REQUESTED', 'RELEASED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    requested        boolean not null,
    member_id        uuid references member,
    from_id          uuid references organization,
    to_id            uuid not null references organization,
    asked_name       text,
    asked_number     text collate "C",
    deadline         date not null,
    released_on      date,
    -- The aggregate is written before the journal, both in one transaction.
    release_event    uuid references membership_event deferrable initially deferred,
    acceptance_event uuid references membership_event deferrable initially deferred,
    reason           text,
    settled_at       timestamptz,
    created_at       timestamptz not null,
    created_by       uuid,
    changed_at       timestamptz not null,
    changed_by       uuid,
    check ((member_id is null) = (from_id is null)),
    check (from_id <> to_id),
    check (member_id is not null or state in ('REQUESTED', 'WITHDRAWN')),
    check (requested = (asked_number is not null)),
    check ((state in ('REQUESTED', 'RELEASED')) = (settled_at is null))
);
create unique index member_transfer_one_way on member_transfer (member_id) where state = 'RELEASED';
create index member_transfer_member on member_transfer (member_id, id);
create index member_transfer_from on member_transfer (from_id, id);
create index member_transfer_to on member_transfer (to_id, id);
create index member_transfer_open on member_transfer (state, deadline) where state in ('REQUESTED', 'RELEASED');
create unique index member_transfer_acceptance on member_transfer (acceptance_event) where acceptance_event is not null;
