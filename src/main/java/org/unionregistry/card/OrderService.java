package org.unionregistry.card;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.member.MemberId;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Actor;
import org.unionregistry.shared.Actors;
import org.unionregistry.shared.AuditedEvent;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;

/** Orders plastic cards, agrees to them, and hands them over. Each step is taken by those orders only that are before it. */
@Service
@Transactional
public class OrderService {
    private static final String ORDER =
            """
            insert into card_order (id, card_id, member_id, organization_id, region_id, local_id, state, reason, requested_at, requested_by)
            select gen_random_uuid(), c.id, m.id, m.organization_id, m.region_id, m.local_id, 'REQUESTED', :reason, :now, :by
              from member m join membership_card c on c.member_id = m.id and c.status = 'ACTIVE'
             where m.status = 'ON_REGISTER' and m.consent_state = 'RECORDED' and %s
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrderService(JdbcClient jdbc, Actors actors, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** For somebody in the user's part who has agreed to it; ordered twice it is one order. */
    public void request(MemberId member, OrderReason reason, Subtree subtree) {
        Asking asking = jdbc.sql("select m.organization_id, m.consent_state = 'RECORDED' as consented from member m where m.id = :id and " + subtree.people("m"))
                .param("id", member.value())
                .param(Subtree.PARAMETER, subtree.parameter())
                .query((row, number) -> new Asking(row.getObject("organization_id", UUID.class), row.getBoolean("consented")))
                .optional()
                .orElseThrow(NotFound::new);
        if (!asking.consented()) {
            throw new Refusal("card.print.consent");
        }
        if (reason == OrderReason.LOST) {
            jdbc.sql("update card_token set revoked_at = :now where revoked_at is null and card_id in (select id from membership_card where member_id = :id)")
                    .param("now", now())
                    .param("id", member.value())
                    .update();
        }
        int ordered = jdbc.sql(ORDER.formatted("m.id = :id and " + subtree.people("m")))
                .param("reason", reason.name())
                .param("id", member.value())
                .param("now", now())
                .param("by", by())
                .param(Subtree.PARAMETER, subtree.parameter())
                .update();
        if (ordered == 0) {
            throw new Refusal("card.order.open");
        }
        events.publishEvent(new AuditedEvent("card.order", "member", member.value(), asking.organization(), null, null, Map.of()));
    }

    /**
     * For everybody of a primary organisation the caller may see who has agreed and never had one.
     *
     * @return how many
     */
    public int requestAll(OrganizationRow organization) {
        int ordered = jdbc.sql(ORDER.formatted("m.organization_id = :id and not exists (select from card_order r where r.member_id = m.id and r.state not in ('WITHDRAWN', 'ANNULLED'))"))
                .param("reason", OrderReason.FIRST.name())
                .param("id", organization.id().value())
                .param("now", now())
                .param("by", by())
                .update();
        if (ordered == 0) {
            throw new Refusal("card.order.nobody");
        }
        events.publishEvent(organization.audited("card.order", "organization", organization.id().value(), Map.of("rows", ordered)));
        return ordered;
    }

    public int approve(List<UUID> orders, Subtree subtree) {
        return step("card.order.approve", "state = 'APPROVED', approved_at = :now, approved_by = :by", "r.state = 'REQUESTED'", orders, null, subtree);
    }

    /** Not after it went to the printing house. */
    public int withdraw(List<UUID> orders, Subtree subtree) {
        return step("card.order.withdraw", "state = 'WITHDRAWN'", "r.state in ('REQUESTED', 'APPROVED')", orders, null, subtree);
    }

    /** Only cards that are good: whoever left meanwhile gets none. */
    public int handOver(List<UUID> orders, LocalDate day, Subtree subtree) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Refusal("card.order.future");
        }
        return step("card.order.hand", "state = 'HANDED_OVER', handed_on = :day, handed_by = :by",
                "r.state = 'RECEIVED' and exists (select from membership_card c where c.id = r.card_id and c.status = 'ACTIVE')", orders, day, subtree);
    }

    private int step(String action, String change, String from, List<UUID> orders, @Nullable LocalDate day, Subtree subtree) {
        int changed = jdbc.sql("update card_order r set " + change + " where r.id = any(:orders) and " + from + " and " + subtree.people("r"))
                .param("orders", orders.toArray(UUID[]::new))
                .param("now", now())
                .param("by", by())
                .param("day", day)
                .param(Subtree.PARAMETER, subtree.parameter())
                .update();
        if (changed == 0) {
            throw new Refusal("card.order.none");
        }
        events.publishEvent(new AuditedEvent(action, "organization", null, subtree.parameter(), null, null, Map.of("rows", changed)));
        return changed;
    }

    private OffsetDateTime now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }

    private @Nullable UUID by() {
        return actors.current().map(Actor::accountId).orElse(null);
    }

    private record Asking(UUID organization, boolean consented) {}
}
