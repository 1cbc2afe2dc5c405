package org.unionregistry.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionregistry.member.MergePair;

/** Who was said to be a payer before the merge. */
record PayerAnswer(UUID payer, List<UUID> chosen) {

    /** Two records that were both said to be meant are one person now. */
    List<UUID> after(MergePair pair) {
        UUID gone = pair.absorbed().value();
        return chosen.stream().map(one -> one.equals(gone) ? pair.survivor().value() : one).distinct().toList();
    }

    String memo() {
        return Stream.concat(Stream.of(payer), chosen.stream()).map(UUID::toString).collect(Collectors.joining(" "));
    }

    static PayerAnswer of(String memo) {
        List<UUID> ids = Arrays.stream(memo.split(" ")).map(UUID::fromString).toList();
        return new PayerAnswer(ids.get(0), ids.subList(1, ids.size()));
    }
}
