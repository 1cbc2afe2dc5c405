package org.unionregistry.member;

import java.util.stream.Collectors;
import org.unionregistry.organization.Subtree;

/** The text of what is read of transfers, cut by the reader's part on both sides. */
final class TransferSql {
    /** What may be told of the person is decided here, so that no page can tell more. */
    private static final String ROWS =
            """
            select t.id, t.state, t.requested, t.deadline, t.released_on, t.reason, t.created_at, t.settled_at,
                v.outgoing, v.incoming, t.asked_name, t.asked_number, o.short_name as to_name,
                case when %3$s then m.id end as member_id,
                case when v.known then m.last_name end as last_name,
                case when v.known then m.first_name end as first_name,
                case when v.known then m.middle_name end as middle_name,
                case when v.known then cast(extract(year from m.birth_date) as integer) end as birth_year,
                case when v.known then m.position end as position,
                case when v.known then f.short_name end as from_name,
                case when v.known then e.basis end as basis
            from member_transfer t
            join organization o on o.id = t.to_id
            left join organization f on f.id = t.from_id
            left join member m on m.id = t.member_id
            left join membership_event e on e.id = t.release_event
            cross join lateral (select coalesce(%1$s, false) as outgoing, %2$s as incoming) w
            cross join lateral (select w.outgoing, w.incoming, w.outgoing or t.released_on is not null as known) v
            """;

    private TransferSql() {}

    /** One of them, for whoever sees either side. */
    static String one(Subtree part) {
        return rows(part) + "where t.id = :id and (v.outgoing or v.incoming)";
    }

    /** Whoever is in transit stands in the part of the sender. */
    static String ofMember(Subtree part) {
        return rows(part) + "where t.member_id = :member and t.state = 'RELEASED' and (v.outgoing or v.incoming)";
    }

    static String page(TransferList list, TransferPosition position, Subtree part) {
        boolean downwards = list.newestFirst() != position.backwards();
        String order = "order by t.id " + (downwards ? "desc" : "asc") + " limit :limit";
        String beyond = position.anchor() == null ? "true" : "t.id " + (downwards ? "<" : ">") + " :anchor";
        String found = list.sides().stream()
                .map(side -> "(select t.id from member_transfer t join organization s on s.id = t.%s where %s and %s and %s %s)"
                        .formatted(side, in(part, "s"), list.condition(), beyond, order))
                .collect(Collectors.joining(" union "));
        return rows(part) + "where t.id in (" + found + ") " + order;
    }

    /** What waits for whom, in numbers. */
    static String waiting(Subtree part) {
        return """
                select %1$s and t.state = 'RELEASED') as to_accept, %2$s and t.state = 'REQUESTED' and t.deadline >= :today) as to_answer,
                    %2$s and t.state = 'RELEASED' and t.deadline < :today) as overdue,
                    %1$s and %3$s) as incoming, %2$s and %3$s) as outgoing,
                    %1$s and t.requested and t.state = 'DECLINED' and t.settled_at >= :since)
                        + %2$s and not t.requested and t.state = 'DECLINED' and t.settled_at >= :since) as refused
                """
                .formatted(count("to_id", part), count("from_id", part), TransferList.INCOMING.condition());
    }

    private static String count(String side, Subtree part) {
        return "(select count(*) from member_transfer t join organization s on s.id = t.%s where %s".formatted(side, in(part, "s"));
    }

    private static String rows(Subtree part) {
        return ROWS.formatted(in(part, "f"), in(part, "o"), part.people("m"));
    }

    /** A part that shows counts only shows no transfers. */
    private static String in(Subtree part, String alias) {
        return part.showsPeople() ? part.organizations(alias) : "cast(:scope as uuid) is null";
    }
}
