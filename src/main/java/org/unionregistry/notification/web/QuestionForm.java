package org.unionregistry.notification.web;

import org.jspecify.annotations.Nullable;
import org.unionregistry.notification.QuestionId;
import org.unionregistry.notification.QuestionRow;
import org.unionregistry.shared.web.Typed;

/**
 * What is asked, and what is answered.
 *
 * @param id of the question to be; sent twice, it is one
 * @param version of the question whoever answers has seen
 * @param toAll whether the answer is shown to everybody below
 */
record QuestionForm(
        @Nullable String id, @Nullable String version, @Nullable String words, @Nullable String answer, @Nullable Boolean toAll) {

    static QuestionForm empty() {
        return new QuestionForm(QuestionId.next().toString(), null, null, null, null);
    }

    static QuestionForm answering(QuestionRow row) {
        return new QuestionForm(row.id().toString(), String.valueOf(row.version()), row.words(), row.answer(), row.shownToAll());
    }

    QuestionId key() {
        return QuestionId.of(Typed.words(id));
    }

    long seen() {
        return Typed.number(version);
    }

    boolean isToAll() {
        return Boolean.TRUE.equals(toAll);
    }

    /** Lines stay lines. */
    static String lines(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }
}
