-- What the completion table of every evening said of each primary organisation. A row holds from the evening of its
-- first day to the evening before valid_to, so a day on which nothing changed costs nothing.
create table completion_state (
    organization_id uuid not null references organization,
    region_id       uuid not null,
    local_id        uuid,
    valid_from      date not null,
    valid_to        date not null default 'infinity',
    as_of           date,
    source          text,
    members         integer,
    expected        integer,
    entered         integer not null,
    complete        integer not null,
    cards           integer not null,
    changed_at      timestamptz,
    primary key (organization_id, valid_from),
    check (valid_to > valid_from)
);
create index completion_state_region on completion_state (region_id, valid_to, valid_from);
create index completion_state_local on completion_state (local_id, valid_to, valid_from);
create index completion_state_open on completion_state (organization_id) where valid_to = 'infinity';

-- The evenings that were kept. They follow one another without a gap; a kept one is never written again.
create table completion_snapshot (
    day         date primary key,
    taken_at    timestamptz not null
);
