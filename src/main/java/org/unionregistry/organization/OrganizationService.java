package org.unionregistry.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;

/** Creates organisations and changes what may be changed about them without moving or closing them. */
@Service
@Transactional
public class OrganizationService {
    private final UnionProperties union;
    private final Organizations organizations;
    private final OrganizationQueries queries;
    private final OrganizationLock lock;
    private final OrganizationCodes codes;
    private final OrganizationHistory history;
    private final OrganizationTrail trail;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    OrganizationService(
            UnionProperties union,
            Organizations organizations,
            OrganizationQueries queries,
            OrganizationLock lock,
            OrganizationCodes codes,
            OrganizationHistory history,
            OrganizationTrail trail,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.union = union;
        this.organizations = organizations;
        this.queries = queries;
        this.lock = lock;
        this.codes = codes;
        this.history = history;
        this.trail = trail;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The union itself: the one there is, or a new one. */
    public OrganizationId ensureCentre() {
        Optional<OrganizationRow> centre = queries.root(new Subtree.Country());
        return centre.map(OrganizationRow::id).orElseGet(() -> {
            LocalDate today = LocalDate.now(clock);
            return enter(new Organization(OrganizationId.next(), union.names(), today), today).id();
        });
    }

    /** Creates an organisation below one of the user's part. The same form sent again changes nothing. */
    public OrganizationId create(NewOrganization command, Subtree subtree) {
        OrganizationRow parent = lock.take(command.parent(), subtree);
        if (isRepeated(command, subtree)) {
            return command.id();
        }
        if (parent.status() != OrganizationStatus.ACTIVE) {
            throw new Refusal("organization.parent.closing", parent.shortName());
        }
        LocalDate since = Objects.requireNonNullElseGet(command.since(), () -> LocalDate.now(clock));
        requireDistrictOf(parent.regionId(), command.details().district());
        OrganizationCode code = codes.below(parent, command.type(), command.code());
        Organization created = enter(new Organization(command, code, parent, since), since);
        OrganizationId region = Objects.requireNonNull(created.regionId());
        events.publishEvent(new OrganizationCreated(created.id(), created.type(), region, created.localId()));
        trail.leave("organization.create", queries.require(created.id(), subtree), Map.of("code", code.value()));
        return created.id();
    }

    /**
     * Changes names, kind and contacts, unless somebody else was faster. The education district is left as it is: another one
     * is a {@link ReorganizationKind#MOVE move}, which keeps the former one for the tables of the days before.
     */
    public void edit(OrganizationId id, long version, OrganizationDetails details, Subtree subtree) {
        OrganizationRow row = lock.take(id, subtree);
        Organization organization = organizations.findById(id).orElseThrow(NotFound::new);
        if (organization.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Organization.class, id);
        }
        organization.change(details);
        organizations.flush();
        trail.leave("organization.edit", row, Map.of());
    }

    private Organization enter(Organization organization, LocalDate since) {
        Organization saved = organizations.saveAndFlush(organization);
        history.placed(saved, since);
        history.status(saved.id(), saved.status(), since, null);
        return saved;
    }

    private boolean isRepeated(NewOrganization command, Subtree subtree) {
        Optional<Organization> existing = organizations.findById(command.id());
        if (existing.isEmpty()) {
            return false;
        }
        queries.require(command.id(), subtree);
        boolean same = command.parent().equals(existing.get().parentId())
                && command.details().names().equals(existing.get().names());
        if (!same) {
            throw new Refusal("organization.form.alreadySent");
        }
        return true;
    }

    void requireDistrictOf(@Nullable OrganizationId region, @Nullable EducationDistrictId district) {
        if (district == null) {
            return;
        }
        jdbc.sql("select 1 from education_district where id = :id and region_id = :region")
                .param("id", district.value())
                .param("region", region == null ? null : region.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new Refusal("organization.district.elsewhere").at("district"));
    }
}
