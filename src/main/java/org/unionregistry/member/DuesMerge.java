package org.unionregistry.member;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a person paid and is paid for goes with the person: marks of months the other record lacks, paid positions, and
 * the application to withhold the dues where the record that stays has none.
 */
@Component
class DuesMerge implements MergePart {
    private static final String MONTH = "MONTH ";
    private static final String APPLICATION = "APPLICATION ";
    private static final String POSITION = "POSITION ";

    private final JdbcClient jdbc;

    DuesMerge(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "dues";
    }

    /** Nothing that anybody would have to decide. */
    @Override
    public List<MergeEffect> preview(MergePair pair) {
        return List.of();
    }

    @Override
    public List<String> merge(MergePair pair, LocalDate today) {
        Stream<String> months = moved(
                """
                update dues_mark d set member_id = :to where d.member_id = :from and not exists (
                    select from dues_mark own where own.member_id = :to and own.month = d.month) returning month
                """,
                pair)
                .map(MONTH::concat);
        Stream<String> applications = moved(
                """
                update deduction_application d set member_id = :to where d.member_id = :from and (d.withdrawn_on is not null
                    or not exists (select from deduction_application own where own.member_id = :to and own.withdrawn_on is null))
                returning id
                """,
                pair)
                .map(APPLICATION::concat);
        Stream<String> positions =
                moved("update staff_position set member_id = :to, version = version + 1 where member_id = :from returning id", pair)
                        .map(POSITION::concat);
        return Stream.of(months, applications, positions).flatMap(memos -> memos).toList();
    }

    @Override
    public void undo(MergePair pair, List<String> memos) {
        back("update dues_mark set member_id = :to where member_id = :from and month = any(cast(:what as date[]))", pair, memos, MONTH);
        back(
                "update deduction_application set member_id = :to where member_id = :from and id = any(cast(:what as uuid[]))",
                pair, memos, APPLICATION);
        back(
                """
                update staff_position set member_id = :to, version = version + 1
                where member_id = :from and id = any(cast(:what as uuid[]))
                """,
                pair, memos, POSITION);
    }

    private Stream<String> moved(String sql, MergePair pair) {
        return jdbc.sql(sql)
                .param("from", pair.absorbed().value())
                .param("to", pair.survivor().value())
                .query((row, number) -> row.getString(1))
                .list()
                .stream();
    }

    private void back(String sql, MergePair pair, List<String> memos, String kind) {
        String[] what = memos.stream()
                .filter(memo -> memo.startsWith(kind))
                .map(memo -> memo.substring(kind.length()))
                .toArray(String[]::new);
        if (what.length > 0) {
            jdbc.sql(sql)
                    .param("from", pair.survivor().value())
                    .param("to", pair.absorbed().value())
                    .param("what", what)
                    .update();
        }
    }
}
