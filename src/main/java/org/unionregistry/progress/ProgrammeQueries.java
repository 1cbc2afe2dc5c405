package org.unionregistry.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;

/** Reads programmes: of the organisations inside a part of the tree, and of those above it, which bind it too. */
@Component
public class ProgrammeQueries {
    private static final String SELECT =
            """
            select g.id, g.version, g.organization_id, o.short_name, g.name, g.measure, g.union_decision, g.own_decision, g.begins_on, g.due_on,
                   array(select s.name from programme_stage s where s.programme_id = g.id order by s.due_on) as stage_names,
                   array(select s.due_on from programme_stage s where s.programme_id = g.id order by s.due_on) as stage_days,
                   array(select s.goal from programme_stage s where s.programme_id = g.id order by s.due_on) as stage_goals,
                   array(select c.day from programme_control_day c where c.programme_id = g.id order by c.day) as control_days
              from programme g join organization o on o.id = g.organization_id
             where g.withdrawn_on is null and %s
            """;

    private final JdbcClient jdbc;

    ProgrammeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last deadline first. */
    public List<ProgrammeRow> of(Subtree reader) {
        return jdbc.sql(select(reader) + " order by g.due_on desc, g.begins_on desc, g.id")
                .param(Subtree.PARAMETER, reader.parameter())
                .query(ProgrammeRow::read)
                .list();
    }

    /** One of them, or a 404. */
    public ProgrammeRow require(ProgrammeId id, Subtree reader) {
        return jdbc.sql(select(reader) + " and g.id = :id")
                .param(Subtree.PARAMETER, reader.parameter())
                .param("id", id.value())
                .query(ProgrammeRow::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The one of the register a day is measured against: what runs then and ends first, or else what ended last; none before all of them. */
    public static @Nullable ProgrammeRow running(List<ProgrammeRow> programmes, LocalDate day) {
        ProgrammeRow chosen = null;
        for (ProgrammeRow one : programmes) {
            if (one.measure() == ProgrammeMeasure.REGISTER && !one.begins().isAfter(day) && (chosen == null || !one.isOver(day))) {
                chosen = one;
            }
        }
        return chosen;
    }

    private static String select(Subtree reader) {
        return SELECT.formatted(reader.organizationsAndAbove("o"));
    }
}
