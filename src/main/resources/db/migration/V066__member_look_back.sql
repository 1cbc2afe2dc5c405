-- Who was on a register on a past day, and what happened between two: who came and went, without what changes no count.
create index membership_event_there on membership_event (organization_id, day, entered_at)
    include (register_delta, member_id) where register_delta <> 0;
-- Whoever was here then and is elsewhere now went by a transfer or because one was undone.
create index membership_event_gone on membership_event (organization_id)
    include (counterpart_id, member_id) where register_delta < 0 and counterpart_id is not null;
