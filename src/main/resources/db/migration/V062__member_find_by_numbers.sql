-- People read out the last digits of a telephone: a number turned round is found by its beginning.
create index member_phone_end on member (reverse(phone)) where phone is not null;

-- Series and number of a paper ticket are written with a space, a dash or nothing between them, in either alphabet.
drop index member_legacy;
create index member_ticket on member ((translate(upper(legacy_number collate "und-x-icu"), 'ABCEHKMOPTX -/№', 'АВСЕНКМОРТХ')))
    where legacy_number is not null;
