package org.unionregistry.organization;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.DateRange;
import org.unionregistry.shared.Recorded;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** Somebody's office in an organisation or an education district, since and until when. Rights follow from it. */
@Entity
public class Mandate extends Recorded {
    /** Nobody alive took office before that many years. */
    private static final int LONGEST_YEARS = 70;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MandateId id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private Office office;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id", updatable = false))
    private @Nullable OrganizationId organizationId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "district_id", updatable = false))
    private @Nullable EducationDistrictId districtId;

    @Embedded
    private OfficerName name;

    private @Nullable String phone;
    private @Nullable String email;
    private boolean fullTime;
    private LocalDate since;
    private @Nullable LocalDate termUntil;
    private @Nullable LocalDate until;
    private @Nullable String protocol;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Mandate() {}

    private Mandate(
            Office office,
            @Nullable OrganizationId organizationId,
            @Nullable EducationDistrictId districtId,
            NewMandate command,
            LocalDate today) {
        if (command.since().isAfter(today)) {
            throw new Refusal("organization.mandate.since.future", RussianDates.text(today)).at("since");
        }
        if (command.since().isBefore(today.minusYears(LONGEST_YEARS))) {
            throw new Refusal("organization.mandate.since.tooOld", RussianDates.text(command.since())).at("since");
        }
        this.id = command.id();
        this.office = office;
        this.organizationId = organizationId;
        this.districtId = districtId;
        this.since = command.since();
        correct(command.details());
    }

    static Mandate at(OrganizationId organization, Office office, NewMandate command, LocalDate today) {
        return new Mandate(office, organization, null, command, today);
    }

    static Mandate of(EducationDistrictId district, NewMandate command, LocalDate today) {
        return new Mandate(Office.SECRETARY, null, district, command, today);
    }

    /** Mends what was mistyped or has changed; the office and its holder stay. */
    final void correct(MandateCorrection details) {
        if (details.termUntil() != null && !details.termUntil().isAfter(since)) {
            throw new Refusal("organization.mandate.term.beforeSince", RussianDates.text(since)).at("termUntil");
        }
        name = details.name();
        phone = details.phone();
        email = details.email();
        fullTime = details.fullTime();
        termUntil = details.termUntil();
        protocol = details.protocol();
    }

    /** The office passes to a successor on that day: the first one who holds it then is the successor. */
    void passOn(LocalDate day) {
        requireSuccessor(day);
        until = day;
    }

    void requireSuccessor(LocalDate day) {
        if (day.isBefore(successorFrom())) {
            String why = isOpen() ? "beforePredecessor" : "beforeEnd";
            throw new Refusal("organization.mandate.since." + why, name.full(), RussianDates.text(successorFrom())).at("since");
        }
    }

    /** The earliest day on which somebody else may begin: nobody rewrites a term that is over. */
    LocalDate successorFrom() {
        return until == null ? since : until;
    }

    /** The office ends: from that day on the holder has no rights by it. */
    void end(LocalDate day, LocalDate today) {
        if (until != null && !until.isAfter(today)) {
            throw new Refusal("organization.mandate.alreadyEnded", RussianDates.text(until)).at("until");
        }
        if (day.isAfter(today)) {
            throw new Refusal("organization.mandate.until.future", RussianDates.text(today)).at("until");
        }
        if (day.isBefore(since)) {
            throw new Refusal("organization.mandate.until.beforeSince", RussianDates.text(since)).at("until");
        }
        until = day;
    }

    boolean isOpen() {
        return until == null;
    }

    boolean isCurrentOn(LocalDate day) {
        return new DateRange(since, until).contains(day);
    }

    MandateId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Office office() {
        return office;
    }

    OfficerName name() {
        return name;
    }

    LocalDate since() {
        return since;
    }

    @Nullable OrganizationId organizationId() {
        return organizationId;
    }

    @Nullable EducationDistrictId districtId() {
        return districtId;
    }
}
