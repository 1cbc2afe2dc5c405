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
        NameOrder order = new NameOrder(filter.part(), position.backwards());
        String beyond = position.anchor() == null ? "true" : order.beyond();
        JdbcClient.StatementSpec statement = jdbc.sql(
                        """
                        select %s from member m join organization o on o.id = m.organization_id
                        where %s and %s and %s order by %s limit :limit
                        """
                                .formatted(MemberRow.COLUMNS, filter.condition(), match.sql(), beyond, order.by()))
                .param(Subtree.PARAMETER, filter.part().parameter())
                .param("limit", MemberPage.SIZE + 1)
                .params(match.parameters());
        MemberId anchor = position.anchor();
        if (anchor != null) {
            statement = statement.param("anchor", anchor.value()).param("anchorKey", key(anchor, filter.part()));
        }
        MemberPage page = MemberPage.of(statement.query(MemberRow::read).list(), position, match.readAs());
        events.publishEvent(Audited.part("member.list", filter, page.rows().size()));
        return page;
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
