package org.unionregistry.card;

import org.springframework.stereotype.Component;
import org.unionregistry.member.RecordCondition;

/** Lists of people can be narrowed to those on the register whose card does not work, or who have none. */
@Component
class WithoutCard implements RecordCondition {

    @Override
    public String name() {
        return "NO_CARD";
    }

    @Override
    public String labelKey() {
        return "card.filter.none";
    }

    @Override
    public String sql() {
        return """
                m.status = 'ON_REGISTER'
                and not exists (select from membership_card c where c.member_id = m.id and c.status = 'ACTIVE')""";
    }
}
