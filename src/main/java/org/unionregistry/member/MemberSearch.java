package org.unionregistry.member;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionregistry.organization.Subtree;

/** Turns what was typed into a condition that an index answers, whatever the size of the part. */
@Component
class MemberSearch {
    /** A search inside names takes the first matches it meets; nobody reads further. */
    private static final int MOST_MATCHES = 1000;

    private final JdbcClient jdbc;
    private final List<MemberFinder> finders;

    MemberSearch(JdbcClient jdbc, List<MemberFinder> finders) {
        this.jdbc = jdbc;
        this.finders = finders;
    }

    Match match(MemberFilter filter) {
        SearchText text = filter.text();
        if (text == null) {
            return Match.EVERYBODY;
        }
        return text.isNumber() ? number(text) : name(filter, text);
    }

    /**
     * Beginnings are found at once and are what people type. Only when they do not fill a page, names are searched
     * inside as well; what begins with nothing at all may have been typed with the wrong keyboard.
     */
    private Match name(MemberFilter filter, SearchText text) {
        Match beginnings = NameMatch.found(text.words(), filter.part());
        Begun begun = look(filter, text, beginnings);
        Optional<SearchText> russian = text.onRussianKeyboard();
        if (begun.count() == 0 && begun.former().isEmpty() && russian.isPresent()) {
            return name(filter, russian.get()).readAs(russian.get().typed());
        }
        if (begun.count() > MemberPage.SIZE || text.parts().isEmpty()) {
            return beginnings.with(begun.former());
        }
        Match parts = NameMatch.parts(text.parts());
        return beginnings.within(
                """
                m.id in (select m.id from member m where %1$s and %2$s
                         union all (select m.id from member m where %1$s and %3$s limit %4$d))
                """
                        .formatted(filter.condition(), beginnings.sql(), parts.sql(), MOST_MATCHES),
                parts.parameters())
                .with(begun.former());
    }

    private Begun look(MemberFilter filter, SearchText text, Match beginnings) {
        Match former = FormerNames.match(text.words());
        return jdbc.sql(
                        """
                        select (select count(*) from (select from member m where %1$s and %2$s limit :enough) found) as begun,
                            array(select m.id from (
                                select f.id from member f where %3$s and f.former_key is not null and %4$s limit %5$d) f
                                join member m on m.id = f.id where %1$s and not %2$s) as former
                        """
                                .formatted(
                                        filter.condition(), beginnings.sql(), filter.part().people("f"), former.sql(), MOST_MATCHES))
                .param(Subtree.PARAMETER, filter.part().parameter())
                .param("enough", MemberPage.SIZE + 1)
                .params(beginnings.parameters())
                .params(former.parameters())
                .query(Begun::read)
                .single();
    }

    private Match number(SearchText text) {
        UUID[] known = finders.stream()
                .flatMap(finder -> finder.byNumber(NumberMatch.digits(text.typed())).stream())
                .map(MemberId::value)
                .toArray(UUID[]::new);
        return NumberMatch.of(text.typed(), known);
    }
}
