package org.unionregistry.member;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;

/** Counts what happened to a part of the tree between two evenings; numbers that must agree come from one statement. */
@Component
public class WaterfallQueries {
    private final JdbcClient jdbc;

    WaterfallQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of an organisation already found inside the reader's part. */
    public WaterfallTable between(Subtree part, Period period) {
        Map<UUID, WaterfallCount> rows = new LinkedHashMap<>();
        Map<Change, Integer> events = new EnumMap<>(Change.class);
        jdbc.sql(WaterfallSql.figures(part, period))
                .params(parameters(part, period))
                .query((RowCallbackHandler) row -> {
                    String kind = row.getString("kind");
                    int happened = row.getInt("events");
                    String name = Objects.requireNonNullElse(row.getString("name"), "");
                    rows.computeIfAbsent(row.getObject("key", UUID.class), key -> new WaterfallCount(key, name))
                            .add(kind, row.getInt("amount"));
                    Change.named(kind).forEach(one -> events.merge(one, happened, Integer::sum));
                });
        List<Waterfall> waterfalls = rows.values().stream().map(WaterfallCount::waterfall).filter(one -> !one.isEmpty()).toList();
        return new WaterfallTable(Waterfall.sum(waterfalls), waterfalls, events);
    }

    static Map<String, Object> parameters(Subtree part, Period period) {
        Map<String, Object> parameters = new HashMap<>(period.parameters());
        parameters.put(Subtree.PARAMETER, part.parameter());
        return parameters;
    }
}
