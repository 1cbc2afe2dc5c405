package org.unionregistry.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list of the bookkeeping beside the register. Everybody on the list is in one group, and so is everybody of the
 * register who should be on it.
 *
 * @param pays on the register and on the list
 * @param unregistered on the list, not on the register
 * @param silent on the register, should pay, not on the list
 * @param left on the list, but off the register or on another one since before the month
 * @param ambiguous on the list with a name that fits several
 * @param unread on the list with a single word that is nobody's surname on the register, such as the title of a department
 * @param owing how many of the register should pay
 * @param exempt how many more are on leave or in service and do not
 */
public record DuesResult(
        List<PayerPair> pays, List<PayerPair> unregistered, List<RegisteredPerson> silent, List<PayerPair> left, List<PayerPair> ambiguous,
        List<SkippedRow> unread, long owing, long exempt) {

    /** Those whose month is not marked yet, for example because they were entered after the check. */
    public long unmarked() {
        return pays.stream().flatMap(pair -> pair.people().stream()).filter(person -> !person.marked()).distinct().count();
    }

    /** Rows of the check's list in which nobody was found, in their order. */
    public List<SkippedRow> skipped(DuesCheck check) {
        return Stream.concat(check.skipped().stream(), unread.stream()).sorted(Comparator.comparingInt(SkippedRow::row)).toList();
    }

    /** How many pay: whoever the list names twice, once in full and once by initials, is one. */
    int payers() {
        int known = people(Stream.of(pays, left).flatMap(List::stream).toList());
        int others = Stream.of(unregistered, ambiguous).flatMap(List::stream).mapToInt(pair -> pair.payer().count()).sum();
        return known + others;
    }

    /** Nothing to ask and nothing to do. */
    public boolean agrees() {
        return unregistered.isEmpty() && silent.isEmpty() && left.isEmpty() && ambiguous.isEmpty();
    }

    /** How many there are of a group, by its name; of those found in the register people, however often the list names them. */
    public int size(String group) {
        return switch (group) {
            case "pays" -> people(pays);
            case "left" -> people(left);
            case "unregistered" -> unregistered.size();
            case "silent" -> silent.size();
            default -> ambiguous.size();
        };
    }

    private static int people(List<PayerPair> pairs) {
        return (int) pairs.stream().flatMap(pair -> pair.people().stream()).map(RegisteredPerson::id).distinct().count();
    }
}
