package org.unionregistry.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.member.Axis;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.Period;
import org.unionregistry.member.Sex;
import org.unionregistry.member.StaffKind;
import org.unionregistry.member.WaterfallQueries;
import org.unionregistry.organization.InstitutionType;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;

/**
 * Counts what the register knows of a year, by the days on which things happened, whenever they were entered. Sex and kind
 * of staff are those known now; the category is that of the day.
 */
@Component
public class RegisterFiguresQueries {
    private final JdbcClient jdbc;
    private final WaterfallQueries waterfalls;
    private final Clock clock;

    RegisterFiguresQueries(JdbcClient jdbc, WaterfallQueries waterfalls, Clock clock) {
        this.jdbc = jdbc;
        this.waterfalls = waterfalls;
        this.clock = clock;
    }

    /**
     * Of a part the caller may see.
     *
     * @param asOf the report date: the year ends on the evening before it
     */
    public RegisterFigures of(Subtree part, LocalDate asOf) {
        LocalDate end = asOf.minusDays(1);
        LocalDate start = asOf.minusYears(1).minusDays(1);
        return new RegisterFigures(
                people(RegisterFiguresSql.STOCK, part, start, start),
                people(RegisterFiguresSql.STOCK, part, end, end),
                people(RegisterFiguresSql.FLOW, part, start, end),
                waterfalls.between(part, Period.of(start, end, Axis.DAY, clock.getZone())).total().changes(),
                kinds(part));
    }

    /** Of the tree alone. */
    RegisterFigures organizations(Subtree part) {
        return new RegisterFigures(List.of(), List.of(), List.of(), Map.of(), kinds(part));
    }

    private List<PeopleCount> people(String sql, Subtree part, LocalDate from, LocalDate day) {
        return jdbc.sql(sql.formatted(part.people("p")))
                .param(Subtree.PARAMETER, part.parameter())
                .param("from", from)
                .param("day", day)
                .query(RegisterFiguresQueries::read)
                .list();
    }

    private List<OrganizationCount> kinds(Subtree part) {
        return jdbc.sql(RegisterFiguresSql.ORGANIZATIONS.formatted(part.organizations("o")))
                .param(Subtree.PARAMETER, part.parameter())
                .query((row, number) -> {
                    String institution = row.getString("institution_type");
                    return new OrganizationCount(
                            OrganizationType.valueOf(row.getString("type")), institution == null ? null : InstitutionType.valueOf(institution),
                            row.getLong("organizations"));
                })
                .list();
    }

    static PeopleCount read(ResultSet row, int number) throws SQLException {
        String staff = row.getString("staff_kind");
        String sex = row.getString("sex");
        return new PeopleCount(
                row.getString("event"),
                MemberCategory.valueOf(row.getString("category")),
                staff == null ? null : StaffKind.valueOf(staff),
                sex == null ? null : Sex.valueOf(sex),
                row.getObject("age", Integer.class),
                row.getObject("delay", Integer.class),
                row.getLong("people"));
    }
}
