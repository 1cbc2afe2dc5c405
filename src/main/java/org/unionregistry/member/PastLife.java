package org.unionregistry.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.RussianDates;

/** What has happened to one person so far, in the order of entry. */
record PastLife(List<PastEvent> events) {

    /** How they came into the register; of a record cancelled as a mistake there is no entry any more. */
    PastEvent entry() {
        return counting().stream()
                .filter(event -> event.type().isEntry())
                .findFirst()
                .orElseThrow(() -> new Refusal("member.rule.voided"));
    }

    /**
     * May the entry have another day? Not a later one than that of anything that followed, or somebody would have left
     * before coming.
     *
     * @return whether the person is on the register since the entry, not since a transfer or a return
     */
    boolean movesEntry(LocalDate day) {
        List<PastEvent> after = counting().stream().filter(event -> !event.type().isEntry()).toList();
        after.stream().map(PastEvent::day).min(LocalDate::compareTo).filter(day::isAfter).ifPresent(next -> {
            throw new Refusal("member.correct.joinedTooLate", RussianDates.text(next)).at("joinedOn");
        });
        return after.stream().noneMatch(event -> event.type().beginsStay());
    }

    /** The event to undo. Only the last one can be: what came after it was built upon it. */
    PastEvent last(UUID id) {
        PastEvent wanted = require(id);
        if (events.stream().anyMatch(event -> event.isMerge() && event.enteredAt().isAfter(wanted.enteredAt()))) {
            throw new Refusal("member.merge.reversal");
        }
        List<PastEvent> counting = counting();
        PastEvent last = counting.get(counting.size() - 1);
        boolean sameStep = wanted.type().isTransfer()
                && last.type().isTransfer()
                && last.enteredAt().equals(wanted.enteredAt());
        if (!last.id().equals(id) && !sameStep) {
            throw new Refusal("member.reversal.notLast");
        }
        return wanted;
    }

    /** The event that cancelled the whole record, if that is what is to be undone. */
    Optional<PastEvent> cancelling(UUID id) {
        return events.stream()
                .filter(event -> event.id().equals(id) && event.reverses() != null)
                .filter(event -> require(Objects.requireNonNull(event.reverses())).type().isEntry())
                .findFirst();
    }

    /** The entry it cancelled; only the last one can come back. */
    PastEvent cancelled(PastEvent cancelling) {
        PastEvent last = events.stream()
                .filter(event -> event.type().isEntry())
                .reduce((earlier, later) -> later)
                .orElseThrow(NotFound::new);
        if (!last.id().equals(cancelling.reverses())) {
            throw new Refusal("member.reversal.notLast");
        }
        return last;
    }

    PastEvent require(UUID id) {
        return events.stream()
                .filter(event -> event.id().equals(id) && event.type().isLife())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Was another record of the person merged into this one? Then its counts are built upon this life. */
    boolean isMerged() {
        return events.stream().anyMatch(PastEvent::isMerge);
    }

    /** One of the two rows of a transfer made in one step, from either of them. */
    PastEvent half(PastEvent transfer, MembershipEventType type) {
        return counting().stream()
                .filter(event -> event.type() == type && event.enteredAt().equals(transfer.enteredAt()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** How they left, of somebody who has. */
    PastEvent exit() {
        return counting().stream()
                .filter(event -> event.type().isExit())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new Refusal("member.return.notLeft"));
    }

    /** Since when the person was on the register that this event ended. */
    LocalDate sinceBefore(PastEvent ending) {
        return before(ending)
                .filter(event -> event.type().beginsStay())
                .reduce((earlier, later) -> later)
                .orElseThrow(NotFound::new)
                .day();
    }

    /** What the person was counted as before this change. */
    CategoryTerm termBefore(PastEvent change) {
        return before(change)
                .filter(event -> event.newCategory() != null)
                .reduce((earlier, later) -> later)
                .map(event -> new CategoryTerm(Objects.requireNonNull(event.newCategory()), event.categoryUntil()))
                .orElseGet(() -> new CategoryTerm(Objects.requireNonNull(change.oldCategory()), null));
    }

    /** What the person was before the leave they are on. */
    MemberCategory beforeLeave() {
        return counting().stream()
                .filter(event -> event.newCategory() == MemberCategory.ON_LEAVE && event.oldCategory() != null)
                .reduce((earlier, later) -> later)
                .map(event -> Objects.requireNonNull(event.oldCategory()))
                .orElse(MemberCategory.WORKER);
    }

    private Stream<PastEvent> before(PastEvent event) {
        return counting().stream()
                .filter(earlier -> !earlier.id().equals(event.id()))
                .filter(earlier -> earlier.enteredAt().isBefore(event.enteredAt()) || earlier.type().isEntry());
    }

    /** What still counts: the entry first, also when its day was corrected later than everything else. */
    private List<PastEvent> counting() {
        List<PastEvent> life =
                events.stream().filter(event -> event.type().isLife() && !event.reversed()).toList();
        return Stream.concat(
                        life.stream().filter(event -> event.type().isEntry()),
                        life.stream().filter(event -> !event.type().isEntry()))
                .toList();
    }
}
