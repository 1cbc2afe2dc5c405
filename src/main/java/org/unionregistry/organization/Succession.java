package org.unionregistry.organization;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everybody who holds or held an office that one person holds at a time. Nobody new begins inside a term of the past. */
record Succession(List<Mandate> holders) {
    private static final Comparator<Mandate> LATEST = Comparator.comparing(Mandate::successorFrom).thenComparing(Mandate::isOpen);

    /** The office passes to somebody new on that day; who holds it until then, if anybody does. */
    Optional<Mandate> passOn(LocalDate day) {
        holders.stream().max(LATEST).ifPresent(last -> last.requireSuccessor(day));
        List<Mandate> open = holders.stream().filter(Mandate::isOpen).sorted(Comparator.comparing(Mandate::since)).toList();
        open.forEach(holder -> holder.passOn(day));
        return open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1));
    }
}
