-- Records that look like one person, found by comparing a region from time to time. Each pair stands here once for
-- either side, so that one equality on a column of the reader's level finds it.
create table member_twin (
    own_id                uuid not null references member,
    other_id              uuid not null references member,
    own_organization_id   uuid not null references organization,
    own_local_id          uuid references organization,
    own_region_id         uuid not null references organization,
    other_organization_id uuid not null references organization,
    other_local_id        uuid references organization,
    other_region_id       uuid not null references organization,
    rank                  smallint not null,
    reasons               text not null,
    primary key (own_region_id, own_id, other_id)
);
create index member_twin_region on member_twin (own_region_id, rank, own_id, other_id) include (other_region_id);
create index member_twin_local  on member_twin (own_local_id, rank, own_id, other_id) include (other_local_id) where own_local_id is not null;
create index member_twin_own    on member_twin (own_id);
create index member_twin_other  on member_twin (other_id);

-- When a region was compared last.
create table member_twin_search (
    region_id   uuid primary key references organization,
    searched_at timestamptz not null
);

-- Two people who only look alike. The fingerprint is of what was compared: once that changes, the question is open again.
create table member_different (
    id          uuid primary key,
    a_id        uuid not null references member,
    b_id        uuid not null references member,
    fingerprint text collate "C" not null,
    note        text,
    decided_at  timestamptz not null,
    decided_by  uuid,
    undone_at   timestamptz,
    undone_by   uuid,
    check (a_id < b_id)
);
create unique index member_different_pair on member_different (a_id, b_id) where undone_at is null;
create index member_different_b on member_different (b_id) where undone_at is null;
