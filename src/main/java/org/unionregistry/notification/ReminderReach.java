package org.unionregistry.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.OrganizationType;
import org.unionregistry.organization.Subtree;
import org.unionregistry.progress.CompletionLine;
import org.unionregistry.progress.CompletionScope;
import org.unionregistry.progress.CompletionTables;
import org.unionregistry.progress.ProgrammeQueries;
import org.unionregistry.progress.ProgrammeRow;
import org.unionregistry.progress.ResponsibleQueries;

/** Whom a rule reaches now, by the same figures as the completion table. */
@Component
public class ReminderReach {
    private final OrganizationQueries organizations;
    private final CompletionTables tables;
    private final ProgrammeQueries programmes;
    private final Addressees addressees;
    private final ResponsibleQueries responsible;
    private final Clock clock;

    ReminderReach(
            OrganizationQueries organizations, CompletionTables tables, ProgrammeQueries programmes, Addressees addressees,
            ResponsibleQueries responsible, Clock clock) {
        this.organizations = organizations;
        this.tables = tables;
        this.programmes = programmes;
        this.addressees = addressees;
        this.responsible = responsible;
        this.clock = clock;
    }

    /** Those directly below the organisation, by name; whoever was reminded lately is marked, not left out. */
    public List<Reminded> of(OrganizationId organization, ReminderDetails rule) {
        LocalDate today = LocalDate.now(clock);
        OrganizationRow root = organizations.require(organization, new Subtree.Country());
        CompletionScope scope = CompletionScope.below(root, new Subtree.Country());
        List<CompletionLine> lines = new ArrayList<>(tables.table(scope, today).lines());
        if (root.type() == OrganizationType.REGION) {
            lines.addAll(tables.table(scope.directOnly(), today).lines());
        }
        ProgrammeRow programme = ProgrammeQueries.running(programmes.of(scope.part()), today);
        ReminderJudge judge = new ReminderJudge(rule, today, clock.getZone(), programme == null ? null : programme.due(), offices(rule.kind(), scope, lines, today));
        List<Reminded> reached = lines.stream().flatMap(line -> judge.judge(line).stream()).toList();
        Set<OrganizationId> lately = addressees.remindedSince(organization, rule.kind(), today.minusDays(rule.repeatDays()));
        Set<OrganizationId> mailed = addressees.withAddress(reached.stream().map(Reminded::organization).toList(), today);
        return reached.stream()
                .map(one -> one.with(mailed.contains(one.organization()), lately.contains(one.organization())))
                .toList();
    }

    private Map<OrganizationId, LocalDate> offices(ReminderKind kind, CompletionScope scope, List<CompletionLine> lines, LocalDate today) {
        return switch (kind) {
            case MANDATE_ENDS -> addressees.mandateEnds(scope.part(), today);
            case NOT_TRAINED -> untrained(lines, today);
            default -> Map.of();
        };
    }

    private Map<OrganizationId, LocalDate> untrained(List<CompletionLine> lines, LocalDate today) {
        List<OrganizationId> ids = lines.stream().map(line -> line.row().id()).filter(Objects::nonNull).toList();
        return responsible.of(ids, today, false).entrySet().stream()
                .filter(one -> one.getValue().trainedOn() == null)
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().since()));
    }
}
