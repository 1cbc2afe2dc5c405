package org.unionregistry.notification;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.NotFound;

/** Reads questions: one's own, those of the organisations below, and the answers meant for everybody. */
@Component
public class QuestionQueries {
    /** More than these nobody reads on a page; the open ones come first. */
    public static final int MOST = 200;

    private static final String SELECT =
            """
            select q.id, q.version, q.organization_id, o.short_name as organization_name, q.words, q.asked_at, q.answer,
                   a.short_name as answered_by, q.answered_at, q.shown_to_all, q.seen_at is not null as seen
              from question q
              join organization o on o.id = q.organization_id
              left join organization a on a.id = q.answered_for
            """;

    private final JdbcClient jdbc;

    QuestionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers for everybody below whoever gave them, the latest first; who asked is not told. */
    public List<QuestionRow> frequent(Subtree reader) {
        return read(
                "where q.shown_to_all and " + reader.organizationsAndAbove("a") + " order by q.answered_at desc, q.id limit :most",
                reader);
    }

    /** Asked by the reader's own organisation, the latest first. */
    public List<QuestionRow> own(Subtree reader) {
        return read("where q.organization_id = :scope order by q.asked_at desc, q.id limit :most", reader);
    }

    /** Of the organisations below: those without an answer first, the oldest of them on top. */
    public List<QuestionRow> below(Subtree reader) {
        return read(
                "where q.organization_id <> :scope and " + reader.organizations("o")
                        + " order by q.answered_at desc nulls first, q.asked_at, q.id limit :most",
                reader);
    }

    /** One of the reader's part, or a 404. */
    public QuestionRow require(QuestionId id, Subtree reader) {
        return jdbc.sql(SELECT + "where q.id = :id and " + reader.organizations("o"))
                .param("id", id.value())
                .param(Subtree.PARAMETER, reader.parameter())
                .query(QuestionRow::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Answers nobody of the own organisation has read yet. */
    public int unread(Subtree reader) {
        return count("organization_id = :scope and answered_at is not null and seen_at is null", "true", reader);
    }

    /** Questions of the organisations below that wait for an answer. */
    public int open(Subtree reader) {
        return count("answer is null and organization_id <> :scope", reader.organizations("o"), reader);
    }

    private int count(String which, String part, Subtree reader) {
        return jdbc.sql("select count(*) from question q join organization o on o.id = q.organization_id where q.%s and %s"
                        .formatted(which, part))
                .param(Subtree.PARAMETER, reader.parameter())
                .query(Integer.class)
                .single();
    }

    private List<QuestionRow> read(String rest, Subtree reader) {
        return jdbc.sql(SELECT + rest)
                .param(Subtree.PARAMETER, reader.parameter())
                .param("most", MOST)
                .query(QuestionRow::read)
                .list();
    }
}
