package org.unionregistry.member;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;

/** Who was on the register of a part of the tree on the evening of a past day, page by page. */
@Component
public class AsOfQueries {
    /** Up to so many people are added up quicker than found by walking along the names. */
    static final int FEW = 3000;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    AsOfQueries(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** A person is on one register at most, so the sum of the deltas is the number of people. */
    public int count(AsOfList list) {
        return jdbc.sql(AsOfSql.count(list)).params(parameters(list)).query(Integer.class).single();
    }

    public AsOfPage page(AsOfList list, Position position) {
        int count = count(list);
        AsOfPage page = count == 0 ? AsOfPage.of(0, List.of(), Position.TOP) : page(list, position, count, count <= FEW);
        events.publishEvent(Audited.asOf("member.asOf", list, page.rows().size()));
        return page;
    }

    /** @param few how the people are found; the rows are the same either way */
    AsOfPage page(AsOfList list, Position position, int count, boolean few) {
        Map<String, Object> parameters = parameters(list);
        MemberId anchor = position.anchor();
        String condition = list.match().sql();
        if (anchor != null) {
            parameters.put("anchor", anchor.value());
            parameters.put("anchorKey", key(list, parameters));
            condition += " and " + AsOfSql.beyond(position.backwards());
        }
        parameters.put("limit", MemberPage.SIZE + 1);
        return AsOfPage.of(
                count,
                jdbc.sql(AsOfSql.rows(list, few, condition, position.backwards(), " limit :limit"))
                        .params(parameters)
                        .query(AsOfRow::read)
                        .list(),
                position);
    }

    /** The first evening on which anybody stood in the list, for a page that has nobody to show. */
    public @Nullable LocalDate firstDay(AsOfList list, ZoneId zone) {
        return jdbc.sql(AsOfSql.firstDay(list))
                .param(Subtree.PARAMETER, list.part().parameter())
                .param("zone", zone.getId())
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    private String key(AsOfList list, Map<String, Object> parameters) {
        return jdbc.sql(AsOfSql.key(list.part())).params(parameters).query(String.class).optional().orElse("");
    }

    static Map<String, Object> parameters(AsOfList list) {
        Map<String, Object> parameters = new HashMap<>(list.asOf().parameters());
        parameters.put(Subtree.PARAMETER, list.part().parameter());
        parameters.putAll(list.match().parameters());
        return parameters;
    }
}
