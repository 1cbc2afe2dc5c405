package org.unionregistry.member;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.shared.Actor;
import org.unionregistry.shared.Actors;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Uuids;

/** The lists whoever is signed in has kept; nobody else reads or deletes them. */
@Service
@Transactional
public class SavedViews {
    private static final int MOST = 20;
    private static final int LONGEST_NAME = 60;

    private final JdbcClient jdbc;
    private final Actors actors;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.clock = clock;
    }

    /** By name. One statement of many on a page, it needs no transaction. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<SavedView> mine() {
        return jdbc.sql("select id, name, query from member_view where account_id = :me order by lower(name), id")
                .param("me", me())
                .query(SavedView.class)
                .list();
    }

    /** Under a name that is taken, the new list replaces the old one. */
    public void save(String name, String query) {
        if (name.isEmpty()) {
            throw new Refusal("member.view.name.missing").at("name");
        }
        if (name.length() > LONGEST_NAME) {
            throw new Refusal("member.rule.tooLong", LONGEST_NAME).at("name");
        }
        int saved = jdbc.sql(
                        """
                        insert into member_view (id, account_id, name, query, created_at)
                        select :id, :me, :name, :query, :now
                         where (select count(*) from member_view where account_id = :me and name <> :name) < :most
                        on conflict (account_id, name) do update set query = excluded.query
                        """)
                .param("id", Uuids.next())
                .param("me", me())
                .param("name", name)
                .param("query", query)
                .param("now", OffsetDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                .param("most", MOST)
                .update();
        if (saved == 0) {
            throw new Refusal("member.view.many", MOST).at("name");
        }
    }

    /** Somebody else's is as good as missing. */
    public void delete(UUID view) {
        int gone = jdbc.sql("delete from member_view where id = :view and account_id = :me")
                .param("view", view)
                .param("me", me())
                .update();
        if (gone == 0) {
            throw new NotFound();
        }
    }

    private UUID me() {
        return actors.current().map(Actor::accountId).orElseThrow(NotFound::new);
    }
}
