package org.unionregistry.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.organization.MandateId;
import org.unionregistry.organization.MandateService;
import org.unionregistry.organization.NewMandate;
import org.unionregistry.organization.Office;
import org.unionregistry.organization.OfficerName;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationService;
import org.unionregistry.organization.Subtree;

/**
 * Lets the first person into an empty register: makes the union itself, an administrator of it, and a one-time code.
 * A code that was lost before it was used is replaced by running it again.
 */
@Component
class FirstAdministrator {
    private final OrganizationService organizations;
    private final MandateService mandates;
    private final InvitationService invitations;
    private final JdbcClient jdbc;
    private final Clock clock;

    FirstAdministrator(
            OrganizationService organizations,
            MandateService mandates,
            InvitationService invitations,
            JdbcClient jdbc,
            Clock clock) {
        this.organizations = organizations;
        this.mandates = mandates;
        this.invitations = invitations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty when somebody administers the register already; one more is made only when asked to. */
    @Transactional
    Optional<Letter> invite(OfficerName name, boolean another) {
        OrganizationId centre = organizations.ensureCentre();
        UUID waiting = find(centre, "a.id is null or a.status = 'INVITED'");
        if (!another && find(centre, "a.status in ('ACTIVE', 'LOCKED')") != null) {
            return Optional.empty();
        }
        MandateId mandate = waiting == null || another ? appoint(centre, name) : new MandateId(waiting);
        HeldMandate administrator = new HeldMandate(
                mandate, Office.ADMINISTRATOR, Role.ADMINISTRATOR, new Subtree.Country(), "", centre.value(), null);
        return invitations.inviteFirst(administrator).stream().findFirst();
    }

    private MandateId appoint(OrganizationId centre, OfficerName name) {
        NewMandate command = new NewMandate(MandateId.next(), name, LocalDate.now(clock), null, null, null, null, false);
        return mandates.appoint(centre, Office.ADMINISTRATOR, command, new Subtree.Country());
    }

    private UUID find(OrganizationId centre, String condition) {
        List<UUID> found = jdbc.sql(
                        """
                        select m.id
                          from mandate m
                          left join account_mandate am on am.mandate_id = m.id
                          left join user_account a on a.id = am.account_id
                         where m.organization_id = :centre and m.office = 'ADMINISTRATOR' and %s and (%s)
                         order by m.since desc, m.id desc
                        """
                                .formatted(MandateRows.CURRENT, condition))
                .param("centre", centre.value())
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .list();
        return found.isEmpty() ? null : found.get(0);
    }
}
