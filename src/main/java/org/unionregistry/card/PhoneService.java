package org.unionregistry.card;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.member.MemberId;
import org.unionregistry.organization.Subtree;
import org.unionregistry.shared.Actor;
import org.unionregistry.shared.Actors;
import org.unionregistry.shared.AuditedEvent;
import org.unionregistry.shared.NotFound;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.Sha256;

/** Brings the card onto its holder's telephone: by a link that works once, and from then on by a secret only that telephone has. */
@Service
@Transactional
public class PhoneService {
    private static final Duration LINK_GOOD = Duration.ofDays(7);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET = 32;

    private final JdbcClient jdbc;
    private final CardTokens tokens;
    private final CardKeys keys;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PhoneService(JdbcClient jdbc, CardTokens tokens, CardKeys keys, Actors actors, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.keys = keys;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The secret of a new link to the card of somebody in the user's part; it is nowhere else from now on. */
    public String link(MemberId member, Subtree subtree) {
        UUID card = own(member, subtree, "card.link");
        String secret = secret();
        jdbc.sql("insert into card_link (mark, card_id, created_at, created_by, expires_at) values (:mark, :card, :now, :by, :until)")
                .param("mark", Sha256.of(secret))
                .param("card", card)
                .param("now", now())
                .param("by", actors.current().map(Actor::accountId).orElse(null))
                .param("until", now().plus(LINK_GOOD))
                .update();
        return secret;
    }

    /** No telephone shows the card any more, and no link opens it: a telephone was lost, or was somebody else's. */
    public void revoke(MemberId member, Subtree subtree) {
        UUID card = own(member, subtree, "card.phones.revoke");
        for (String what : List.of("card_phone set forgotten_at = :now where forgotten_at is null", "card_link set used_at = :now where used_at is null")) {
            jdbc.sql("update " + what + " and card_id = :card").param("now", now()).param("card", card).update();
        }
    }

    /** The working card of somebody in the user's part; what is done with it leaves a trace. */
    private UUID own(MemberId member, Subtree subtree, String action) {
        return jdbc.sql(
                        """
                        select c.id, m.organization_id, m.region_id, m.local_id from membership_card c join member m on m.id = c.member_id
                         where c.member_id = :member and c.status = 'ACTIVE' and %s
                        """
                                .formatted(subtree.people("m")))
                .param("member", member.value())
                .param(Subtree.PARAMETER, subtree.parameter())
                .query((row, number) -> {
                    events.publishEvent(new AuditedEvent(
                            action, "member", member.value(), row.getObject("organization_id", UUID.class), row.getObject("region_id", UUID.class),
                            row.getObject("local_id", UUID.class), Map.of()));
                    return row.getObject("id", UUID.class);
                })
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Would the link open a card? Looking at it uses nothing up: programs that preview links look too. */
    @Transactional(readOnly = true)
    public boolean opens(String secret) {
        return jdbc.sql("select exists (select from card_link where mark = :mark and used_at is null and expires_at > :now)")
                .param("mark", Sha256.of(secret))
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    /**
     * Uses the link up.
     *
     * @return the secret of the telephone
     */
    public String open(String secret) {
        UUID card = jdbc.sql("update card_link set used_at = :now where mark = :mark and used_at is null and expires_at > :now returning card_id")
                .param("mark", Sha256.of(secret))
                .param("now", now())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new Refusal("card.link.used"));
        String phone = secret();
        jdbc.sql("insert into card_phone (mark, card_id, opened_at, seen_at) values (:mark, :card, :now, :now)")
                .param("mark", Sha256.of(phone))
                .param("card", card)
                .param("now", now())
                .update();
        return phone;
    }

    /** Of a telephone that has not forgotten it. */
    public Optional<PhoneCard> card(String phone) {
        return jdbc.sql(
                        """
                        with seen as (update card_phone set seen_at = :now where mark = :mark and forgotten_at is null returning card_id)
                        select c.id, c.number, c.status, c.shows_name, m.first_name, m.last_name, m.middle_name, m.joined_on,
                               m.consent_state = 'RECORDED' and exists (select from card_photo p where p.member_id = m.id) as has_photo
                          from seen s join membership_card c on c.id = s.card_id join member m on m.id = c.member_id
                        """)
                .param("mark", Sha256.of(phone))
                .param("now", now())
                .query((row, number) -> PhoneCard.read(row, tokens.printed(row.getObject("id", UUID.class)).code()))
                .optional();
    }

    /** @param kept for where there is no network; for now otherwise */
    public ShownCode code(PhoneCard card, boolean kept) {
        PhoneCode code = new PhoneCode(kept ? PhoneCode.Kind.KEPT : PhoneCode.Kind.LIVE, tokens.shown(card.id()), Instant.now(clock));
        return new ShownCode(code.text(keys), code.until());
    }

    public void showName(String phone, boolean shows) {
        jdbc.sql("update membership_card set shows_name = :shows, version = version + 1 where id = (select card_id from card_phone where mark = :mark and forgotten_at is null)")
                .param("shows", shows)
                .param("mark", Sha256.of(phone))
                .update();
    }

    public void forget(String phone) {
        jdbc.sql("update card_phone set forgotten_at = :now where mark = :mark and forgotten_at is null")
                .param("now", now())
                .param("mark", Sha256.of(phone))
                .update();
    }

    private OffsetDateTime now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
