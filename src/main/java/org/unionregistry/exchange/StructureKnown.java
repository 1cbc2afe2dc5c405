package org.unionregistry.exchange;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.member.PersonName;
import org.unionregistry.organization.MandateQueries;
import org.unionregistry.organization.MandateRow;
import org.unionregistry.organization.OfficerName;
import org.unionregistry.organization.OrganizationCode;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.organization.OrganizationQueries;
import org.unionregistry.organization.OrganizationRow;
import org.unionregistry.organization.Subtree;

/** Looks up what of a structure is in the register already. */
@Component
class StructureKnown {
    private final OrganizationQueries organizations;
    private final MandateQueries mandates;
    private final JdbcClient jdbc;

    StructureKnown(OrganizationQueries organizations, MandateQueries mandates, JdbcClient jdbc) {
        this.organizations = organizations;
        this.mandates = mandates;
        this.jdbc = jdbc;
    }

    /** What is known about the organisations of these entries and their parents. */
    Known of(Collection<StructureEntry> entries, Subtree subtree) {
        Set<String> codes = entries.stream()
                .map(StructureEntry::code)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .flatMap(code -> Stream.concat(Stream.of(code), StructureCodes.parent(code).stream()))
                .map(OrganizationCode::value)
                .collect(Collectors.toSet());
        Map<String, OrganizationRow> rows = organizations.byCodes(codes, subtree);
        List<OrganizationId> ids = rows.values().stream().map(OrganizationRow::id).toList();
        return new Known(rows, mandates.chairs(ids, subtree), numbers(ids));
    }

    private Set<String> numbers(List<OrganizationId> ids) {
        return new HashSet<>(jdbc.sql(
                        """
                        select concat_ws(' ', organization_id, as_of, workers, students, members) from headcount
                        where organization_id = any(:ids) and status = 'CONFIRMED' and withdrawn_on is null
                        """)
                .param("ids", ids.stream().map(OrganizationId::value).toArray(UUID[]::new))
                .query(String.class)
                .list());
    }

    /** A part of the register. */
    record Known(
            Map<String, OrganizationRow> organizations, Map<OrganizationId, MandateRow> chairs, Set<String> numbers) {

        boolean has(OrganizationCode code) {
            return organizations.containsKey(code.value());
        }

        boolean chairs(OrganizationRow place, StructureChair chair) {
            MandateRow current = chairs.get(place.id());
            return current != null && key(current.name()).equals(key(chair.name()));
        }

        boolean declared(OrganizationRow place, StructureNumbers numbers) {
            return this.numbers.contains(String.join(
                    " ", place.id().toString(), numbers.asOf().toString(), String.valueOf(numbers.workers()),
                    String.valueOf(numbers.students()), String.valueOf(numbers.members())));
        }

        /** Is there nothing new in the entry? */
        boolean holds(StructureEntry entry) {
            OrganizationRow place = entry.code() == null ? null : organizations.get(entry.code().value());
            return place != null
                    && (entry.chair() == null || chairs(place, entry.chair()))
                    && (entry.numbers() == null || declared(place, entry.numbers()));
        }

        private static String key(OfficerName name) {
            return new PersonName(name.last(), name.first(), name.middle()).key();
        }
    }
}
