package org.unionregistry.member;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;

/** Compares two records by the rules, here and now. */
@Component
class Comparison {
    private final JdbcClient jdbc;

    Comparison(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Both in the user's part, or nothing. */
    Optional<FoundTwins> of(MemberId one, MemberId other, Subtree subtree) {
        return jdbc.sql("select %s, %s from member a, member b where a.id = :one and b.id = :other and a.id <> b.id and %s and %s"
                        .formatted(Lookalike.columns("a"), Lookalike.columns("b"), subtree.people("a"), subtree.people("b")))
                .param("one", one.value())
                .param("other", other.value())
                .param(Subtree.PARAMETER, subtree.parameter())
                .query((row, number) -> {
                    Lookalike first = Lookalike.read(row, "a");
                    Lookalike second = Lookalike.read(row, "b");
                    return new FoundTwins(first, second, TwinRules.compare(first, second));
                })
                .optional();
    }
}
