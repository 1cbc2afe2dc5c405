-- Whoever changed the surname, or was on record twice under two of them, is found by the former one as well: names are
-- kept folded, each behind a bar, beside the present one, so that they lie in every part of the tree the person lies in.
alter table member add column former_key text collate "C";
alter table member_merge add column survivor_former_key text collate "C";

create temporary table former on commit drop as
with recursive name (member_id, key) as (
    select e.member_id, (translate(lower(c.old_value collate "und-x-icu"), 'ё-‐‑–—.''`‘’ʼ', 'е     ')
        || substr(m.name_key, length(m.last_name) + 1)) collate "C"
    from member_change c join membership_event e on e.id = c.event_id join member m on m.id = e.member_id
    where c.field = 'lastName' and c.old_value is not null
    union
    select m.id, m.name_key from member m where m.status = 'MERGED'
    union
    select g.survivor_id, n.key from name n join member_merge g on g.absorbed_id = n.member_id and g.undone_at is null)
select n.member_id, string_agg(distinct '|' || n.key, '') as keys
from name n join member m on m.id = n.member_id where n.key <> m.name_key group by n.member_id;
update member m set former_key = f.keys from former f where f.member_id = m.id;

-- Few people have any, so a part of the tree is read through in the index alone; the country by the letters.
create index member_former_organization on member (organization_id, former_key, id) where former_key is not null;
create index member_former_local  on member (local_id, former_key, id) where former_key is not null and local_id is not null;
create index member_former_region on member (region_id, former_key, id) where former_key is not null;
create index member_former_country on member using gin (former_key gin_trgm_ops) where former_key is not null;
