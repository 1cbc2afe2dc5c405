package org.unionregistry.demo.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.unionregistry.demo.copy.Seeds;
import org.unionregistry.organization.HeadcountStatus;
import org.unionregistry.organization.InstitutionType;
import org.unionregistry.organization.OrganizationType;

/** A primary organisation with the people who really belong to it, entered or not. */
final class DemoPrimary extends DemoOrganization {
    final Institution institution;
    final @Nullable LocalPlan plan;
    final Roster roster = new Roster();
    final Random chance;
    final List<DemoHeadcount> headcounts = new ArrayList<>();

    /** The plan of one directly under the region. */
    @Nullable DirectPlan direct;
    /** Day of the first entry into its register. */
    @Nullable LocalDate beganOn;
    /** Lives by a script of its own. */
    boolean scripted;
    /** From some year on its chair forgets to enter newcomers. */
    boolean forgetful;
    /** Has never sent a report. */
    boolean silent;
    boolean hasHead;

    DemoPrimary(
            UUID id,
            int number,
            String code,
            OrganizationType type,
            Institution institution,
            DemoOrganization parent,
            District district,
            @Nullable LocalPlan plan) {
        super(id, number, code, type, names(institution), parent, district);
        this.institution = institution;
        this.plan = plan;
        this.chance = Seeds.random("life", number);
    }

    @Override
    InstitutionType institutionType() {
        return institution.type();
    }

    /** The latest number that counts. */
    @Nullable DemoHeadcount currentHeadcount() {
        return headcounts.stream()
                .filter(one -> one.status() == HeadcountStatus.CONFIRMED)
                .max(Comparator.comparing(DemoHeadcount::asOf))
                .orElse(null);
    }

    boolean isOpen(LocalDate day) {
        return !openedOn.isAfter(day) && (closedOn == null || closedOn.isAfter(day));
    }

    boolean isNew() {
        return openedOn.isAfter(EVER);
    }

    boolean hasBegun(LocalDate day) {
        return beganOn != null && !beganOn.isAfter(day);
    }

    /** A share that stays with the primary, between the two. */
    double own(String topic, double least, double most) {
        return least + (most - least) * Seeds.percent(topic, number) / 100;
    }

    private static Names names(Institution institution) {
        return new Names(
                "Первичная профсоюзная организация " + institution.of(),
                institution.shortName(),
                "первичной профсоюзной организации " + institution.of());
    }
}
