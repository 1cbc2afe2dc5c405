package org.unionregistry.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.PayersService;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.OnceMore;
import org.unionregistry.shared.Refusal;

/** Checks a register against what its bookkeeping says of a month. */
@Service
@Transactional
public class DuesCheckService {
    /** Older lists say nothing about today. */
    private static final int OLDEST_MONTHS = 60;
    private static final int MOST_PAYERS = 100_000;

    private final DuesChecks checks;
    private final DuesCheckQueries queries;
    private final DuesPayers payers;
    private final DuesComparison comparison;
    private final PayersService witness;
    private final OrganizationQueries organizations;
    private final Clock clock;

    DuesCheckService(
            DuesChecks checks, DuesCheckQueries queries, DuesPayers payers, DuesComparison comparison, PayersService witness,
            OrganizationQueries organizations, Clock clock) {
        this.checks = checks;
        this.queries = queries;
        this.payers = payers;
        this.comparison = comparison;
        this.witness = witness;
        this.organizations = organizations;
        this.clock = clock;
    }

    /**
     * Takes a list of names. The form sent again gives the check it made; the same file of the same month sent in another
     * form gives the check there is.
     */
    @OnceMore
    DuesCheckId list(
            DuesCheckId id, OrganizationId organization, YearMonth month, UploadedFile file, PayerList list, Subtree subtree) {
        OrganizationRow place = place(organization, month, subtree);
        Optional<DuesCheck> known = known(id, organization);
        Optional<DuesCheck> older = checks.current(organization, month);
        if (known.isPresent() || older.isPresent() && file.sha256().equals(older.get().sha256()) && older.get().isOpen()) {
            return known.or(() -> older).orElseThrow().id();
        }
        DuesCheck check = new DuesCheck(
                id, organization, month, list.people().size(), file.name(), file.sha256(), list.skipped(), null, null, Instant.now(clock));
        checks.add(check, older);
        payers.keep(id, list.people());
        comparison.mark(check, subtree);
        queries.trail("dues.check", check, place, Map.of("members", check.payers()));
        return id;
    }

    /** Takes the number alone. A list of the month says more and is not given up for a number. */
    @OnceMore
    DuesCheckId number(DuesCheckId id, OrganizationId organization, YearMonth month, int number, Subtree subtree) {
        OrganizationRow place = place(organization, month, subtree);
        Optional<DuesCheck> known = known(id, organization);
        if (known.isPresent()) {
            return id;
        }
        if (number < 0 || number > MOST_PAYERS) {
            throw new Refusal("exchange.dues.number.range").at("number");
        }
        Optional<DuesCheck> older = checks.current(organization, month);
        if (older.isPresent() && older.get().isList()) {
            throw new Refusal("exchange.dues.number.list").at("number");
        }
        DuesCheck check = new DuesCheck(id, organization, month, number, null, null, List.of(), null, null, Instant.now(clock));
        checks.add(check, older);
        witness.counted(organization, month, number, subtree);
        queries.trail("dues.check", check, place, Map.of("members", number));
        return id;
    }

    /** Answers who of several is meant; those chosen get the mark. Nobody chosen asks again. */
    public void choose(DuesCheckId id, UUID payer, List<MemberId> people, Subtree subtree) {
        DuesCheck check = open(id, subtree);
        StoredPayer stored = payers.find(id, payer).orElseThrow(NotFound::new);
        comparison.requireFits(check, stored, people, subtree);
        answer(check, payer, people, subtree);
    }

    /** None of those of that name is meant: the payer is not on the register. */
    public void chooseNobody(DuesCheckId id, UUID payer, Subtree subtree) {
        DuesCheck check = open(id, subtree);
        payers.find(id, payer).orElseThrow(NotFound::new);
        answer(check, payer, List.of(StoredPayer.NOBODY), subtree);
    }

    private void answer(DuesCheck check, UUID payer, List<MemberId> people, Subtree subtree) {
        payers.choose(payer, people);
        comparison.mark(check, subtree);
        queries.trail("dues.choose", check, organizations.require(check.organization(), subtree), Map.of("count", people.size()));
    }

    /** Marks those who are on the list and came onto the register since. */
    public void mark(DuesCheckId id, Subtree subtree) {
        comparison.mark(open(id, subtree), subtree);
    }

    /** Kept from others, so that two answers at once do not undo each other. */
    private DuesCheck open(DuesCheckId id, Subtree subtree) {
        DuesCheck check = queries.require(id, subtree);
        return checks.current(check.organization(), check.month())
                .filter(one -> one.id().equals(id) && one.isAnswerable())
                .orElseThrow(() -> new Refusal("exchange.dues.closed"));
    }

    /** Only primary organisations have a register, and a bookkeeping that withholds for its members. */
    private OrganizationRow place(OrganizationId organization, YearMonth month, Subtree subtree) {
        OrganizationRow place = organizations.require(organization, subtree);
        if (!place.isPrimary()) {
            throw new NotFound();
        }
        YearMonth now = YearMonth.now(clock);
        if (month.isAfter(now)) {
            throw new Refusal("exchange.dues.month.future").at("month");
        }
        if (month.isBefore(now.minusMonths(OLDEST_MONTHS))) {
            throw new Refusal("exchange.dues.month.old").at("month");
        }
        return place;
    }

    /** The id of a check somewhere else is a forgery. */
    private Optional<DuesCheck> known(DuesCheckId id, OrganizationId organization) {
        Optional<DuesCheck> known = checks.find(id);
        if (known.isPresent() && !known.get().organization().equals(organization)) {
            throw new NotFound();
        }
        return known;
    }
}
