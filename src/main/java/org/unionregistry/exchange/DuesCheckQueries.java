package org.unionregistry.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;

/** Reads checks against the bookkeeping, cut by the part of the tree somebody answers for. */
@Component
public class DuesCheckQueries {
    private static final int SHOWN = 36;

    private final JdbcClient jdbc;
    private final DuesPayers payers;
    private final DuesRegister register;
    private final ApplicationEventPublisher events;

    DuesCheckQueries(JdbcClient jdbc, DuesPayers payers, DuesRegister register, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.payers = payers;
        this.register = register;
        this.events = events;
    }

    /** The check, or a 404 outside the user's part. A part that shows no people has no checks. */
    public DuesCheck require(DuesCheckId id, Subtree subtree) {
        return find(id, subtree).orElseThrow(NotFound::new);
    }

    Optional<DuesCheck> find(DuesCheckId id, Subtree subtree) {
        return jdbc.sql(DuesCheck.SELECT + "where c.id = :id and " + part(subtree))
                .param("id", id.value())
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(DuesCheck::read)
                .optional();
    }

    /** The checks of an organisation, the latest month first, what was replaced below what replaced it. */
    public List<DuesCheck> of(OrganizationId organization, Subtree subtree) {
        return jdbc.sql(DuesCheck.SELECT
                        + "where c.organization_id = :organization and %s order by c.month desc, c.created_at desc limit :most"
                                .formatted(part(subtree)))
                .param("organization", organization.value())
                .param("most", SHOWN)
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(DuesCheck::read)
                .list();
    }

    /** The list beside the register of today: whoever was entered or left since stands where they belong now. */
    public DuesResult result(DuesCheck check, OrganizationRow place, Subtree subtree) {
        DuesResult result = PayerMatching.compare(
                payers.of(check.id()), register.people(check.organization(), check.month(), subtree), check.month());
        trail("dues.read", check, place, Map.of("members", check.payers()));
        return result;
    }

    void trail(String action, DuesCheck check, OrganizationRow place, Map<String, Object> detail) {
        events.publishEvent(place.audited(action, "dues-check", check.id().value(), detail));
    }

    private static String part(Subtree subtree) {
        return subtree.showsPeople() ? subtree.organizations("o") : subtree.people("o");
    }
}
