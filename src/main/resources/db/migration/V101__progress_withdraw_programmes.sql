-- A programme set by mistake is withdrawn: nobody is measured by it, and it can be put back.
alter table programme add column withdrawn_on date;
