-- How many people of each school have a plastic card in their hands.
create index card_order_handed on card_order (organization_id, card_id) where state = 'HANDED_OVER';
