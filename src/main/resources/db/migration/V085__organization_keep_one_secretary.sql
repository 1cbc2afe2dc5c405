-- An education district has one secretary at a time, as an organisation has one chair. Where a new one was once entered inside
-- the term of somebody of the past, two stayed open: the one who began earlier ended when the next one began.
update mandate earlier set until = (
    select min(later.since) from mandate later
    where later.district_id = earlier.district_id and later.office = 'SECRETARY' and later.until is null
      and (later.since, later.id) > (earlier.since, earlier.id))
where earlier.office = 'SECRETARY' and earlier.until is null
  and exists (
    select 1 from mandate later
    where later.district_id = earlier.district_id and later.office = 'SECRETARY' and later.until is null
      and (later.since, later.id) > (earlier.since, earlier.id));
create unique index mandate_one_secretary on mandate (district_id) where office = 'SECRETARY' and until is null;
