-- A mark made by mistake is withdrawn: nobody sees it, and it can be put back.
alter table ranking_mark add column withdrawn_on date;
