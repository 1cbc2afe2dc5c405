package org.unionregistry.member;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The paid staff of a part of the tree, exceptions first. */
public record StaffTable(List<StaffRow> rows) {

    public Map<StaffStanding, Long> counts() {
        Map<StaffStanding, Long> counts = new EnumMap<>(StaffStanding.class);
        for (StaffStanding standing : StaffStanding.values()) {
            counts.put(standing, rows.stream().filter(row -> row.standing() == standing).count());
        }
        return Collections.unmodifiableMap(counts);
    }

    public StaffTable only(@Nullable StaffStanding standing) {
        return standing == null ? this : new StaffTable(rows.stream().filter(row -> row.standing() == standing).toList());
    }

    public long onRegister() {
        return rows.stream().filter(row -> row.standing() != StaffStanding.NOT_ON_REGISTER).count();
    }

    public long paying() {
        return rows.stream().filter(StaffRow::pays).count();
    }

    public long exempt() {
        return rows.stream().filter(row -> row.exempt() && !row.pays()).count();
    }
}
