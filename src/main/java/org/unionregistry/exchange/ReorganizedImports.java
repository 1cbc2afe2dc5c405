package org.unionregistry.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.LevelColumns;
import org.unionregistry.organization.Measure;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.PastReorganization;
import org.unionregistry.organization.ReorganizationPart;
import org.unionregistry.organization.Reorganizing;
import org.unionregistry.shared.Refusal;

/** Lists that are still on their way into a register: they follow it to another place, and have to be finished before it closes. */
@Component
@Order(3)
class ReorganizedImports implements ReorganizationPart {
    private static final String OPEN = "status in ('UPLOADED', 'MAPPING', 'CHECKING', 'CHECKED', 'APPLYING')";
    private final JdbcClient jdbc;

    ReorganizedImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Measure> measure(Reorganizing change) {
        return change.sides().stream()
                .map(side -> new Measure(side.id(), "exchange.open", open(List.of(side.id()))))
                .filter(measure -> !"0".equals(measure.value()))
                .toList();
    }

    @Override
    public List<Refusal> objections(Reorganizing change) {
        String open = change.what().closes() ? open(change.what().subjects()) : "0";
        return open.equals("0") ? List.of() : List.of(new Refusal("exchange.life.open", open));
    }

    @Override
    public void apply(Reorganizing change) {
        LevelColumns.followVersioned(jdbc, "import_batch", change.placed());
    }

    @Override
    public void undo(PastReorganization past, LocalDate day, Instant at) {
        LevelColumns.followVersioned(jdbc, "import_batch", past.touched());
    }

    private String open(List<OrganizationId> organizations) {
        return jdbc.sql("select count(*) from import_batch where organization_id = any(:ids) and " + OPEN)
                .param("ids", OrganizationId.values(organizations))
                .query(String.class)
                .single();
    }
}
