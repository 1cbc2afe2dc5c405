package org.unionregistry.exchange.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionregistry.member.MemberId;
import org.unionregistry.shared.web.Flash;

/**
 * Who of several is meant.
 *
 * @param answer {@code nobody} of them, or {@code again} to ask once more
 */
record ChoiceForm(@Nullable List<String> people, @Nullable String answer) {

    boolean isNobody() {
        return "nobody".equals(answer);
    }

    List<MemberId> chosen() {
        return people == null || "again".equals(answer) ? List.of() : people.stream().map(MemberId::of).toList();
    }

    Flash flash() {
        if (isNobody() || !chosen().isEmpty()) {
            return Flash.done("exchange.dues.chosen");
        }
        return "again".equals(answer) ? Flash.done("exchange.dues.again") : Flash.warning("exchange.dues.choose.none");
    }
}
