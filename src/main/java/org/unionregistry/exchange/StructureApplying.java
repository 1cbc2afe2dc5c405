package org.unionregistry.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.EducationDistrictId;
import org.unionregistry.organization.EducationDistrictQueries;
import org.unionregistry.organization.EducationDistrictRow;
import org.unionregistry.organization.EducationDistrictService;
import org.unionregistry.organization.HeadcountId;
import org.unionregistry.organization.HeadcountService;
import org.unionregistry.organization.HeadcountSource;
import org.unionregistry.organization.MandateId;
import org.unionregistry.organization.MandateService;
import org.unionregistry.organization.NewHeadcount;
import org.unionregistry.organization.NewMandate;
import org.unionregistry.organization.NewOrganization;
import org.unionregistry.organization.OrganizationCode;
import org.unionregistry.organization.OrganizationDetails;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.OrganizationService;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Refusal;

/** Enters a structure through the ordinary services, parents before children. What is there already stays as it is. */
@Component
class StructureApplying implements Applying {
    private static final int ROWS_IN_A_COMMIT = 100;

    private final ImportRows rows;
    private final StructureKnown known;
    private final BatchPlace place;
    private final OrganizationQueries queries;
    private final OrganizationService organizations;
    private final EducationDistrictQueries districts;
    private final EducationDistrictService districtService;
    private final MandateService mandates;
    private final HeadcountService headcounts;
    private final Clock clock;

    StructureApplying(
            ImportRows rows, StructureKnown known, BatchPlace place, OrganizationQueries queries,
            OrganizationService organizations, EducationDistrictQueries districts, EducationDistrictService districtService,
            MandateService mandates, HeadcountService headcounts, Clock clock) {
        this.rows = rows;
        this.known = known;
        this.place = place;
        this.queries = queries;
        this.organizations = organizations;
        this.districts = districts;
        this.districtService = districtService;
        this.mandates = mandates;
        this.headcounts = headcounts;
        this.clock = clock;
    }

    @Override
    public boolean isFor(ImportBatch batch) {
        return batch.status() == ImportStatus.APPLYING && batch.kind() == ImportKind.STRUCTURE;
    }

    @Override
    public List<StagedRow> next(ImportBatch batch) {
        return rows.next(batch.id(), RowStatus.GOOD, ROWS_IN_A_COMMIT);
    }

    @Override
    public void enter(ImportBatch batch, List<StagedRow> next) {
        Subtree subtree = place.subtree(batch.organization());
        LocalDate today = LocalDate.now(clock);
        for (StagedRow row : next) {
            StructureEntry entry = new StructureReading(row, batch.plan().sheet(row.sheet()), today).entry();
            if (entry.code() == null || !entry.notes().isEmpty()) {
                throw new Refusal("exchange.row.changed");
            }
            enter(row, entry, entry.code(), subtree);
        }
    }

    private void enter(StagedRow row, StructureEntry entry, OrganizationCode code, Subtree subtree) {
        StructureKnown.Known register = known.of(List.of(entry), subtree);
        OrganizationRow existing = register.organizations().get(code.value());
        OrganizationId id = existing == null ? create(row, entry, code, register, subtree) : existing.id();
        if (entry.chair() != null && (existing == null || !register.chairs(existing, entry.chair()))) {
            appoint(id, entry.chair(), subtree);
        }
        if (entry.numbers() != null && (existing == null || !register.declared(existing, entry.numbers()))) {
            declare(id, entry.numbers(), subtree);
        }
    }

    private OrganizationId create(
            StagedRow row, StructureEntry entry, OrganizationCode code, StructureKnown.Known register, Subtree subtree) {
        StructureEntry.Body body = entry.body();
        OrganizationRow parent = StructureCodes.parent(code).map(one -> register.organizations().get(one.value())).orElse(null);
        if (body == null || parent == null) {
            throw new Refusal("exchange.structure.noParent", StructureCodes.parent(code).map(OrganizationCode::value).orElse(""));
        }
        return organizations.create(
                new NewOrganization(
                        new OrganizationId(row.target()), body.type(), parent.id(), code, details(body, parent, subtree), null),
                subtree);
    }

    private OrganizationDetails details(StructureEntry.Body body, OrganizationRow parent, Subtree subtree) {
        boolean ownDistrict = body.type() == OrganizationType.LOCAL
                || body.type().isPrimary() && parent.type() == OrganizationType.REGION;
        return new OrganizationDetails(
                body.names(), body.localKind(), body.institution(),
                ownDistrict ? district(body.district(), parent, subtree) : null,
                body.municipalities(), body.contacts());
    }

    /** The education district of that name in the region; a new one when there is none. */
    private @Nullable EducationDistrictId district(@Nullable String name, OrganizationRow region, Subtree subtree) {
        if (name == null) {
            return null;
        }
        return districts.of(region.id(), subtree).stream()
                .filter(district -> Headings.fold(district.name()).equals(Headings.fold(name)))
                .findFirst()
                .map(EducationDistrictRow::id)
                .orElseGet(() -> districtService.create(EducationDistrictId.next(), region.id(), name, subtree));
    }

    private void appoint(OrganizationId id, StructureChair chair, Subtree subtree) {
        mandates.recordChair(
                id,
                new NewMandate(
                        MandateId.next(), chair.name(), chair.since(), null, chair.protocol(), chair.phone(), chair.email(), false),
                subtree);
    }

    private void declare(OrganizationId id, StructureNumbers numbers, Subtree subtree) {
        OrganizationRow primary = Objects.requireNonNull(queries.require(id, subtree));
        headcounts.record(
                new NewHeadcount(
                        HeadcountId.next(), primary.id(), numbers.asOf(), numbers.workers(), numbers.students(), numbers.members()),
                HeadcountSource.IMPORT,
                subtree);
    }
}
