package org.unionregistry.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.shared.Actor;
import org.unionregistry.shared.Actors;
import org.unionregistry.shared.Refusal;

/** Confirms the card of an organisation as it was seen, or notes what is wrong with it for the superior. */
@Service
@Transactional
public class ConfirmationService {
    private final OrganizationLock lock;
    private final OrganizationTrail trail;
    private final Actors actors;
    private final JdbcClient jdbc;
    private final Clock clock;

    ConfirmationService(OrganizationLock lock, OrganizationTrail trail, Actors actors, JdbcClient jdbc, Clock clock) {
        this.lock = lock;
        this.trail = trail;
        this.actors = actors;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param version of the card that was looked at; of another one nothing can be said */
    public void confirm(OrganizationId id, long version, Subtree subtree) {
        say(id, version, "confirmed_on = :today, confirmed_by = :by, card_remark = null", null, subtree);
    }

    public void remark(OrganizationId id, long version, String remark, Subtree subtree) {
        say(id, version, "card_remark = :remark", remark, subtree);
    }

    private void say(OrganizationId id, long version, String set, @Nullable String remark, Subtree subtree) {
        OrganizationRow place = lock.take(id, subtree);
        if (place.status() == OrganizationStatus.LIQUIDATED) {
            throw new Refusal("organization.life.closed", place.shortName());
        }
        int said = jdbc.sql("update organization set %s where id = :id and version = :version".formatted(set))
                .param("id", id.value())
                .param("version", version)
                .param("today", LocalDate.now(clock))
                .param("by", actors.current().map(Actor::accountId).orElse(null))
                .param("remark", remark)
                .update();
        if (said == 0) {
            throw new ObjectOptimisticLockingFailureException(Organization.class, id);
        }
        trail.leave(remark == null ? "organization.confirm" : "organization.remark", place, Map.of());
    }
}
