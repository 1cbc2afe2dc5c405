package org.unionregistry.demo;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.demo.region.DemoRegion;
import org.unionregistry.shared.DemoAccounts;

/** One account of each role for the sign-in page, with the place it answers for now. */
@Component
@WhenDemo
class ShownAccounts implements DemoAccounts {
    private final JdbcClient jdbc;
    private final MessageSource messages;

    ShownAccounts(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    private record Row(String login, String place, boolean district) {}

    @Override
    public List<DemoAccount> list() {
        List<String> logins = DemoRegion.shownLogins();
        return jdbc
                .sql(
                        """
                        select a.login, coalesce(d.name, case o.type when 'LOCAL' then o.full_name else o.short_name end) as place,
                               d.id is not null as district
                          from user_account a
                          join account_mandate am on am.account_id = a.id
                          join mandate m on m.id = am.mandate_id and m.until is null
                          left join organization o on o.id = m.organization_id
                          left join education_district d on d.id = m.district_id
                         where a.demo and a.status = 'ACTIVE' and a.login in (:logins)
                         order by array_position(cast(:order as text[]), a.login)
                        """)
                .param("logins", logins)
                .param("order", logins.toArray(String[]::new))
                .query(Row.class)
                .list()
                .stream()
                .map(row -> new DemoAccount(row.login(), DemoProperties.PASSWORD, title(row), place(row)))
                .toList();
    }

    private String title(Row row) {
        return say("demo.role." + row.login());
    }

    private String place(Row row) {
        return row.district() ? say("demo.place.district", row.place()) : row.place();
    }

    private String say(String key, Object... words) {
        return messages.getMessage(key, words, LocaleContextHolder.getLocale());
    }
}
