-- The id makes an order of it, and lets several words of a name be compared without a look at the rows.
drop index member_country;
create index member_country on member (name_key text_pattern_ops, id);

-- Parts of names by region: the country has thousands of people for each of a region, and every one would be read.
create extension if not exists btree_gin;
drop index member_name_parts;
create index member_name_parts on member using gin (region_id, name_key gin_trgm_ops);
