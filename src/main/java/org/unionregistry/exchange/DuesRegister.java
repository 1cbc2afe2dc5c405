package org.unionregistry.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.member.GoneElsewhere;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.PersonName;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.Subtree;

/**
 * The people of one register, with what is known of their dues: one statement for all. Those who left belong to it, and
 * those who are on another register by now: the bookkeeping may not know.
 */
@Component
class DuesRegister {
    private final JdbcClient jdbc;

    DuesRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. The caller has made sure that the organisation lies in the user's part. */
    List<RegisteredPerson> people(OrganizationId organization, YearMonth month, Subtree subtree) {
        return jdbc.sql(
                        """
                        with gone as %s
                        select m.id, m.last_name, m.first_name, m.middle_name, m.category, m.position, m.registered_on,
                               array(select concat_ws('|', a.last_name, a.first_name, a.middle_name)
                                       from member_merge f join member a on a.id = f.absorbed_id
                                      where f.leads_to = m.id and f.undone_at is null) as other_names,
                               case when m.organization_id <> :organization then g.how
                                    when m.status = 'ON_REGISTER' then 'HERE' else m.status end as whereabouts,
                               case when m.organization_id <> :organization or m.status = 'IN_TRANSIT' then g.day else m.left_on end as gone_on,
                               case when %s then o.short_name end as place,
                               d.member_id is not null as applied, k.member_id is not null as marked
                          from member m
                          join organization o on o.id = m.organization_id
                          left join gone g on g.member_id = m.id
                          left join deduction_application d on d.member_id = m.id and d.withdrawn_on is null
                          left join dues_mark k on k.member_id = m.id and k.month = :month
                         where (m.organization_id = :organization or m.id = any(array(select member_id from gone)))
                           and m.status not in ('VOIDED', 'MERGED')
                         order by m.name_key, m.id
                        """
                                .formatted(GoneElsewhere.TABLE, subtree.people("m")))
                .param("organization", organization.value())
                .param("month", month.atDay(1))
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(DuesRegister::read)
                .list();
    }

    private static RegisteredPerson read(ResultSet row, int number) throws SQLException {
        return new RegisteredPerson(
                new MemberId(row.getObject("id", UUID.class)),
                PersonName.read(row),
                Arrays.stream((String[]) row.getArray("other_names").getArray()).map(DuesRegister::name).toList(),
                Whereabouts.valueOf(row.getString("whereabouts")),
                row.getObject("gone_on", LocalDate.class),
                row.getString("place"),
                MemberCategory.valueOf(row.getString("category")),
                row.getString("position"),
                row.getObject("registered_on", LocalDate.class),
                row.getBoolean("applied"),
                row.getBoolean("marked"));
    }

    private static PersonName name(String packed) {
        String[] parts = packed.split("\\|");
        return new PersonName(parts[0], parts[1], parts.length > 2 ? parts[2] : null);
    }
}
