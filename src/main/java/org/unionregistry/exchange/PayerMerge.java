package org.unionregistry.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.member.MergeEffect;
import org.unionregistry.member.MergePair;
import org.unionregistry.member.MergePart;

/**
 * Somebody on a list of the bookkeeping who was said to be the record that is no more is the one that stays; back again only
 * as long as nobody has answered anew.
 */
@Component
class PayerMerge implements MergePart {
    private final JdbcClient jdbc;

    PayerMerge(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "dues-payers";
    }

    /** Nothing that anybody would have to decide. */
    @Override
    public List<MergeEffect> preview(MergePair pair) {
        return List.of();
    }

    @Override
    public List<String> merge(MergePair pair, LocalDate today) {
        List<PayerAnswer> answers = jdbc.sql(
                        "select id, chosen from dues_payer where chosen <> '{}' and chosen @> array[:gone] order by id for update")
                .param("gone", pair.absorbed().value())
                .query((row, number) -> new PayerAnswer(row.getObject("id", UUID.class), List.of((UUID[]) row.getArray("chosen").getArray())))
                .list();
        answers.forEach(answer -> replace(answer.payer(), answer.chosen(), answer.after(pair)));
        return answers.stream().map(PayerAnswer::memo).toList();
    }

    @Override
    public void undo(MergePair pair, List<String> memos) {
        memos.stream().map(PayerAnswer::of).forEach(answer -> replace(answer.payer(), answer.after(pair), answer.chosen()));
    }

    private void replace(UUID payer, List<UUID> now, List<UUID> next) {
        jdbc.sql("update dues_payer set chosen = :next where id = :id and chosen = :now")
                .param("next", next.toArray(UUID[]::new))
                .param("id", payer)
                .param("now", now.toArray(UUID[]::new))
                .update();
    }
}
