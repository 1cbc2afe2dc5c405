package org.unionregistry.member;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the holder of a position on any register of the union; the link is an id, and tells nothing by itself. */
@Component
class StaffHolders {
    private final JdbcClient jdbc;

    StaffHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Nullable MemberId find(StaffDetails details) {
        return jdbc.sql(
                        """
                        select id from member where birth_date = :born and name_key = :key and status not in ('VOIDED', 'MERGED')
                         order by status = 'ON_REGISTER' desc, id limit 1
                        """)
                .param("born", details.birthDate())
                .param("key", details.name().key())
                .query(UUID.class)
                .optional()
                .map(MemberId::new)
                .orElse(null);
    }
}
