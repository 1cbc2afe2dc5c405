package org.unionregistry.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.member.Axis;
import org.unionregistry.member.MemberCategory;
import org.unionregistry.member.Period;
import org.unionregistry.member.Sex;
import org.unionregistry.member.StaffKind;
import org.unionregistry.member.WaterfallQueries;
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
                waterfalls.between(part, Period.of(start, end, Axis.DAY, clock.getZone())).total().changes());
    }

    private List<PeopleCount> people(String sql, Subtree part, LocalDate from, LocalDate day) {
        return jdbc.sql(sql.formatted(part.people("p")))
                .param(Subtree.PARAMETER, part.parameter())
                .param("from", from)
                .param("day", day)
                .query(RegisterFiguresQueries::read)
                .list();
    }

    private static PeopleCount read(ResultSet row, int number) throws SQLException {
        String staff = row.getString("staff_kind");
        String sex = row.getString("sex");
        return new PeopleCount(
                row.getString("event"),
                MemberCategory.valueOf(row.getString("category")),
                staff == null ? null : StaffKind.valueOf(staff),
                sex == null ? null : Sex.valueOf(sex),
                age(row),
                row.getLong("people"));
    }

    private static @Nullable Integer age(ResultSet row) throws SQLException {
        return row.getObject("age", Integer.class);
    }
}
