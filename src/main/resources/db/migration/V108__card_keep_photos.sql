-- The photo on a card: cropped and written anew by us, so that nothing a camera or a program put into the file is kept.
create table card_photo (
    member_id   uuid primary key references member,
    jpeg        bytea not null,
    uploaded_at timestamptz not null,
    uploaded_by uuid
);
