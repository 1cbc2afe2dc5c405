-- Whom the split, the merger or the closing of an organisation moved, or took off the register, by which rows of the journal.
create table member_move (
    event_id        uuid not null references organization_event,
    member_id       uuid not null references member,
    from_id         uuid not null references organization,
    -- None for those who left.
    to_id           uuid references organization,
    registered_on   date not null,
    out_event       uuid not null references membership_event,
    in_event        uuid references membership_event,
    primary key (event_id, member_id),
    check ((to_id is null) = (in_event is null))
);
create index member_move_member on member_move (member_id);
revoke update, delete on member_move from ${app_role};
