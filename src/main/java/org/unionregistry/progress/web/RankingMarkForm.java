package org.unionregistry.progress.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.progress.RankingMarkDetails;
import org.unionregistry.progress.RankingMarkId;
import org.unionregistry.progress.RankingMarkKind;
import org.unionregistry.shared.web.Typed;

/**
 * What the page of a mark sends.
 *
 * @param id of the mark to be; sent twice, it is one
 */
record RankingMarkForm(@Nullable String id, @Nullable String kind, @Nullable String words, @Nullable String due) {

    static RankingMarkForm empty(@Nullable String kind) {
        return new RankingMarkForm(RankingMarkId.next().toString(), kind, null, null);
    }

    RankingMarkId key() {
        return RankingMarkId.of(Typed.words(id));
    }

    /** What was typed; every error stands at its field, and then there are no details. */
    @Nullable RankingMarkDetails details(LocalDate today, Errors errors) {
        Typed typed = new Typed(errors);
        RankingMarkKind chosen = typed.required(RankingMarkKind.values(), kind, "kind", "progress.ranking.kind.missing");
        LocalDate by = typed.optionalDate(due, "due");
        if (chosen == null) {
            return null;
        }
        RankingMarkDetails details = new RankingMarkDetails(chosen, Typed.words(words), by);
        typed.refused(details.problems(today));
        return errors.hasErrors() ? null : details;
    }
}
