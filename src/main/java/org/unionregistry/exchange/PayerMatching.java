package org.unionregistry.exchange;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unionregistry.member.MemberId;
import org.unionregistry.shared.NameKey;

/**
 * Finds the people of a list in the register. Who was chosen by a person counts first, then full names, then surnames
 * with initials and surnames alone among those who are left: two Ивановы И. И. on the list, one of them in full, are told apart so.
 */
final class PayerMatching {
    private final YearMonth month;
    private final Map<String, List<RegisteredPerson>> bySurname = new HashMap<>();
    private final Map<MemberId, RegisteredPerson> byId = new HashMap<>();
    private final Set<MemberId> claimed = new HashSet<>();
    private final Set<MemberId> inQuestion = new HashSet<>();
    private final List<PayerPair> pays = new ArrayList<>();
    private final List<PayerPair> unregistered = new ArrayList<>();
    private final List<PayerPair> left = new ArrayList<>();
    private final List<PayerPair> ambiguous = new ArrayList<>();
    private final List<SkippedRow> unread = new ArrayList<>();

    private PayerMatching(List<RegisteredPerson> people, YearMonth month) {
        this.month = month;
        for (RegisteredPerson person : people) {
            byId.put(person.id(), person);
            person.names().map(name -> firstWord(name.last())).distinct()
                    .forEach(surname -> bySurname.computeIfAbsent(surname, any -> new ArrayList<>()).add(person));
        }
    }

    static DuesResult compare(List<StoredPayer> payers, List<RegisteredPerson> people, YearMonth month) {
        PayerMatching matching = new PayerMatching(people, month);
        payers.stream().filter(payer -> !payer.chosen().isEmpty()).forEach(matching::chosen);
        payers.stream().filter(payer -> payer.chosen().isEmpty() && !payer.name().initials()).forEach(matching::full);
        payers.stream().filter(payer -> payer.chosen().isEmpty() && payer.name().initials() && !payer.name().isSurname()).forEach(matching::initials);
        payers.stream().filter(payer -> payer.chosen().isEmpty() && payer.name().isSurname()).forEach(matching::initials);
        return matching.rest(people);
    }

    private void chosen(StoredPayer payer) {
        List<RegisteredPerson> people = payer.chosen().stream().filter(byId::containsKey).map(byId::get).toList();
        if (people.isEmpty()) {
            unregistered.add(new PayerPair(payer, List.of()));
        } else if (people.stream().noneMatch(one -> one.belongs(month))) {
            left.add(new PayerPair(payer, List.of(latest(people))));
        } else {
            pays(payer, people);
        }
    }

    private void full(StoredPayer payer) {
        List<RegisteredPerson> exact = named(payer).stream().filter(one -> one.names().anyMatch(payer.name()::isExactly)).toList();
        decide(payer, exact.isEmpty() ? named(payer) : exact);
    }

    /** Somebody named in full elsewhere on the list is meant by initials only when nobody else is there. */
    private void initials(StoredPayer payer) {
        List<RegisteredPerson> free = named(payer).stream().filter(one -> !claimed.contains(one.id())).toList();
        decide(payer, free.stream().anyMatch(one -> one.belongs(month)) ? free : named(payer));
    }

    private List<RegisteredPerson> named(StoredPayer payer) {
        return bySurname.getOrDefault(firstWord(payer.name().last()), List.of()).stream()
                .filter(person -> person.names().anyMatch(payer.name()::fits))
                .toList();
    }

    private void decide(StoredPayer payer, List<RegisteredPerson> named) {
        List<RegisteredPerson> here = named.stream().filter(one -> one.belongs(month)).toList();
        if (here.size() == 1) {
            pays(payer, here);
        } else if (here.size() > 1) {
            here.forEach(one -> inQuestion.add(one.id()));
            ambiguous.add(new PayerPair(payer, here));
        } else if (named.isEmpty() && payer.name().isSurname()) {
            unread.add(new SkippedRow(payer.row(), payer.text()));
        } else if (named.isEmpty()) {
            unregistered.add(new PayerPair(payer, List.of()));
        } else {
            left.add(new PayerPair(payer, List.of(latest(named))));
        }
    }

    private void pays(StoredPayer payer, List<RegisteredPerson> people) {
        people.forEach(one -> claimed.add(one.id()));
        pays.add(new PayerPair(payer, people));
    }

    private DuesResult rest(List<RegisteredPerson> people) {
        Comparator<PayerPair> alphabet = Comparator.comparing(pair -> NameKey.of(pair.payer().text()));
        List.of(pays, unregistered, left, ambiguous).forEach(group -> group.sort(alphabet));
        List<RegisteredPerson> silent = people.stream()
                .filter(one -> one.owes(month) && !claimed.contains(one.id()) && !inQuestion.contains(one.id()))
                .toList();
        return new DuesResult(
                pays, unregistered, silent, left, ambiguous, unread,
                people.stream().filter(one -> one.owes(month)).count(),
                people.stream().filter(RegisteredPerson::isExempt).count());
    }

    private static RegisteredPerson latest(List<RegisteredPerson> named) {
        return named.stream()
                .max(Comparator.comparing(RegisteredPerson::goneOn, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElseThrow();
    }

    /** A double surname may be written with a hyphen, with a space, or stand half in the place of the first name. */
    private static String firstWord(String surname) {
        return NameKey.of(surname).split(" ", 2)[0];
    }
}
