-- The id makes an order of it, and lets several words of a name be compared without a look at the rows.
drop index member_country;
create index member_country on member (name_key text_pattern_ops, id);
