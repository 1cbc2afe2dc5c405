package org.unionregistry.organization;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.Actor;
import org.unionregistry.shared.Actors;

/** Writes what happened to organisations and how they stood before. */
@Component
class ReorganizationEvents {
    private final JdbcClient jdbc;
    private final Actors actors;

    ReorganizationEvents(JdbcClient jdbc, Actors actors) {
        this.jdbc = jdbc;
        this.actors = actors;
    }

    void write(Reorganizing change) {
        Reorganization what = change.what();
        OrganizationNames names = what.names();
        jdbc.sql(
                        """
                        insert into organization_event (id, kind, target_id, district_id, day, decided_on, basis, full_name, short_name,
                            genitive_name, entered_at, entered_by)
                        values (:id, :kind, :target, :district, :day, :decided, :basis, :full, :short, :genitive, :at, :by)
                        """)
                .param("id", what.id().value())
                .param("kind", what.kind().name())
                .param("target", what.target() == null ? null : what.target().value())
                .param("district", what.district() == null ? null : what.district().value())
                .param("day", change.day())
                .param("decided", what.decision().day())
                .param("basis", what.decision().basis())
                .param("full", names == null ? null : names.full())
                .param("short", names == null ? null : names.brief())
                .param("genitive", names == null ? null : names.genitive())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .param("by", actors.current().map(Actor::accountId).orElse(null))
                .update();
        before(change, "SUBJECT", what.subjects());
        before(change, "BELOW", change.below().stream().map(OrganizationRow::id).toList());
        if (what.target() != null && what.kind() != ReorganizationKind.MOVE) {
            before(change, what.makesTarget() ? "CREATED" : "TARGET", List.of(what.target()));
        }
    }

    private void before(Reorganizing change, String part, List<OrganizationId> organizations) {
        jdbc.sql(
                        """
                        insert into organization_event_before (event_id, organization_id, part, parent_id, local_id, district_id, status,
                            status_since, status_document, full_name, short_name, genitive_name, name_key, former_key,
                            headcount_id, mandates)
                        select :event, o.id, :part, o.parent_id, o.local_id, o.district_id,
                            case :part when 'CREATED' then 'LIQUIDATED' else o.status end, o.status_since, o.status_document,
                            o.full_name, o.short_name, o.genitive_name, o.name_key, o.former_key,
                            (select h.id from headcount h where h.organization_id = o.id and h.current),
                            array(select m.id from mandate m
                                  where :closes and :part = 'SUBJECT' and m.organization_id = o.id and m.until is null)
                        from organization o where o.id = any(:ids)
                        """)
                .param("event", change.what().id().value())
                .param("part", part)
                .param("closes", change.what().closes())
                .param("ids", OrganizationId.values(organizations))
                .update();
    }

    void undone(ReorganizationId id, Instant at) {
        jdbc.sql("update organization_event set undone_at = :at, undone_by = :by where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actors.current().map(Actor::accountId).orElse(null))
                .param("id", id.value())
                .update();
    }
}
