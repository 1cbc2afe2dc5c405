package org.unionregistry.member;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;

/**
 * Lists of people, cut by the user's part, by key and never by offset. Each list read is written to the audit before
 * anybody sees it: when the trace cannot be written, the page fails.
 */
@Component
public class MemberQueries {
    private final JdbcClient jdbc;
    private final MemberSearch search;
    private final ApplicationEventPublisher events;

    MemberQueries(JdbcClient jdbc, MemberSearch search, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.search = search;
        this.events = events;
    }

    /** One page of a list or of what a search finds. */
    public MemberPage page(MemberFilter filter, Position position) {
        Match match = search.match(filter);
        JdbcClient.StatementSpec statement = jdbc.sql(rows(filter, match, position))
                .param(Subtree.PARAMETER, filter.part().parameter())
                .param("limit", MemberPage.SIZE + 1)
                .params(match.parameters());
        MemberId anchor = position.anchor();
        if (anchor != null) {
            statement = statement.param("anchor", anchor.value()).param("anchorKey", key(anchor, filter.part()));
        }
        MemberPage page = MemberPage.of(statement.query(MemberRow::read).list(), position, match);
        events.publishEvent(Audited.part("member.list", filter, page.rows().size()));
        return page;
    }

    /** The few found by a former name are put between the others, each by the index that finds them. */
    private static String rows(MemberFilter filter, Match match, Position position) {
        String own = rows(filter, match.sql(), position);
        return match.former().isEmpty()
                ? own
                : "select * from ((%s) union (%s)) m order by %s limit :limit"
                        .formatted(own, rows(filter, Match.FORMER, position), order(filter, position).by());
    }

    private static String rows(MemberFilter filter, String match, Position position) {
        NameOrder order = order(filter, position);
        return "select %s from member m join organization o on o.id = m.organization_id where %s and %s and %s order by %s limit :limit"
                .formatted(
                        MemberRow.COLUMNS, filter.condition(), match, position.anchor() == null ? "true" : order.beyond(), order.by());
    }

    private static NameOrder order(MemberFilter filter, Position position) {
        return new NameOrder(filter.part(), position.backwards());
    }

    /** The address of a page names a person by id only, never by name. */
    private String key(MemberId anchor, Subtree part) {
        return jdbc.sql("select m.name_key from member m where m.id = :id and " + part.people("m"))
                .param("id", anchor.value())
                .param(Subtree.PARAMETER, part.parameter())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
