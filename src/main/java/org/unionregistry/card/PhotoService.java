package org.unionregistry.card;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.member.ConsentWithdrawn;
import org.unionregistry.member.MemberId;
import org.unionregistry.member.MembershipEnded;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Actor;
import org.unionregistry.shared.Actors;
import org.unionregistry.shared.AuditedEvent;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;

/** Photos on cards; only of people whose consent is there, and gone from every card once it is withdrawn. */
@Service
@Transactional
public class PhotoService {
    private static final String CONSENTED = "m.consent_state = 'RECORDED'";

    private final JdbcClient jdbc;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PhotoService(JdbcClient jdbc, Actors actors, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Before anything is unpacked: somebody in the user's part, whose consent is there. */
    @Transactional(readOnly = true)
    public void requireConsent(MemberId member, Subtree subtree) {
        boolean consented = jdbc.sql("select " + CONSENTED + " from member m where m.id = :id and " + subtree.people("m"))
                .param("id", member.value())
                .param(Subtree.PARAMETER, subtree.parameter())
                .query(Boolean.class)
                .optional()
                .orElseThrow(NotFound::new);
        if (!consented) {
            throw new Refusal("card.photo.consent").at("file");
        }
    }

    /** Another one takes its place; unpacked before, for that takes long. */
    public void put(MemberId member, PhotoUpload photo, Subtree subtree) {
        if (!own(member, subtree, "card.photo.put")) {
            throw new Refusal("card.photo.consent").at("file");
        }
        jdbc.sql(
                        """
                        insert into card_photo (member_id, jpeg, uploaded_at, uploaded_by) values (:member, :jpeg, :now, :by)
                        on conflict (member_id) do update set jpeg = excluded.jpeg, uploaded_at = excluded.uploaded_at, uploaded_by = excluded.uploaded_by
                        """)
                .param("member", member.value())
                .param("jpeg", photo.jpeg())
                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .param("by", actors.current().map(Actor::accountId).orElse(null))
                .update();
    }

    @EventListener
    void on(ConsentWithdrawn event) {
        delete(event.id());
    }

    /** Whoever has left leaves no photo. */
    @EventListener
    void on(MembershipEnded event) {
        delete(event.id());
    }

    public void remove(MemberId member, Subtree subtree) {
        own(member, subtree, "card.photo.remove");
        delete(member);
    }

    private void delete(MemberId member) {
        jdbc.sql("delete from card_photo where member_id = :member").param("member", member.value()).update();
    }

    /** Of somebody in the user's part. */
    @Transactional(readOnly = true)
    public Optional<byte[]> of(MemberId member, Subtree subtree) {
        return photo("p.member_id = :id and " + CONSENTED + " and " + subtree.people("m"), member.value(), subtree);
    }

    /** Of the holder of a card that is shown on the holder's own telephone. */
    @Transactional(readOnly = true)
    public Optional<byte[]> of(PhoneCard card) {
        return photo("p.member_id = (select c.member_id from membership_card c where c.id = :id) and " + CONSENTED + " and cast(:scope as uuid) is not null", card.id(), new Subtree.Country());
    }

    private Optional<byte[]> photo(String condition, UUID id, Subtree subtree) {
        return jdbc.sql("select p.jpeg from card_photo p join member m on m.id = p.member_id where " + condition)
                .param("id", id)
                .param(Subtree.PARAMETER, subtree.parameter())
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** Whether the consent is there, of somebody in the user's part; what is done leaves a trace. */
    private boolean own(MemberId member, Subtree subtree, String action) {
        return jdbc.sql("select m.organization_id, m.region_id, m.local_id, " + CONSENTED + " as consented from member m where m.id = :member and " + subtree.people("m"))
                .param("member", member.value())
                .param(Subtree.PARAMETER, subtree.parameter())
                .query((row, number) -> {
                    events.publishEvent(new AuditedEvent(
                            action, "member", member.value(), row.getObject("organization_id", UUID.class), row.getObject("region_id", UUID.class),
                            row.getObject("local_id", UUID.class), Map.of()));
                    return row.getBoolean("consented");
                })
                .optional()
                .orElseThrow(NotFound::new);
    }
}
