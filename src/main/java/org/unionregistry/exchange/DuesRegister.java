package org.unionregistry.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MemberStatus;
import org.unionregistry.member.PersonName;
import org.unionregistry.organization.OrganizationId;

/** The people of one register, those who left included, with what is known of their dues: one statement for all. */
@Component
class DuesRegister {
    private final JdbcClient jdbc;

    DuesRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. The caller has made sure that the organisation lies in the user's part. */
    List<RegisteredPerson> people(OrganizationId organization, YearMonth month) {
        return jdbc.sql(
                        """
                        select m.id, m.last_name, m.first_name, m.middle_name, m.status, m.category, m.position, m.registered_on,
                               m.left_on, d.member_id is not null as applied, k.member_id is not null as marked
                          from member m
                          left join deduction_application d on d.member_id = m.id and d.withdrawn_on is null
                          left join dues_mark k on k.member_id = m.id and k.month = :month
                         where m.organization_id = :organization and m.status not in ('VOIDED', 'MERGED')
                         order by m.name_key, m.id
                        """)
                .param("organization", organization.value())
                .param("month", month.atDay(1))
                .query(DuesRegister::read)
                .list();
    }

    private static RegisteredPerson read(ResultSet row, int number) throws SQLException {
        return new RegisteredPerson(
                new MemberId(row.getObject("id", UUID.class)),
                PersonName.read(row),
                MemberStatus.valueOf(row.getString("status")),
                MemberCategory.valueOf(row.getString("category")),
                row.getString("position"),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                row.getBoolean("applied"),
                row.getBoolean("marked"));
    }
}
