package org.unionregistry.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.MDC;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.Actor;
import org.unionregistry.shared.Actors;
import org.unionregistry.shared.AuditedEvent;
import org.unionregistry.shared.Uuids;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down what was done, in the transaction that does it: when the trace cannot be written, nothing happens. The
 * region and the local organisation are looked up for whoever names only the organisation.
 */
@Component
class AuditTrail {
    private static final String INSERT =
            """
            insert into audit_entry (id, at, actor_id, actor_role, action, subject_type, subject_id,
                                     organization_id, region_id, local_id, detail, request_id)
            select :id, :at, :actor, :role, :action, :subjectType, :subject, asked.organization,
                   coalesce(:region, o.region_id), coalesce(:local, o.local_id), cast(:detail as jsonb), :request
              from (select cast(:organization as uuid) as organization) asked
              left join organization o on o.id = asked.organization
            """;

    private final JdbcClient jdbc;
    private final Actors actors;
    private final JsonMapper json;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Actors actors, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void write(AuditedEvent event) {
        Optional<Actor> actor = actors.current();
        jdbc.sql(INSERT)
                .param("id", Uuids.next())
                .param("at", OffsetDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                .param("actor", actor.map(Actor::accountId).orElse(null))
                .param("role", actor.map(Actor::role).orElse(null))
                .param("action", event.action())
                .param("subjectType", event.subjectType())
                .param("subject", event.subjectId())
                .param("organization", event.organizationId())
                .param("region", event.regionId())
                .param("local", event.localId())
                .param("detail", json.writeValueAsString(event.detail()))
                .param("request", MDC.get("requestId"))
                .update();
    }
}
