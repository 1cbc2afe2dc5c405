package org.unionregistry.card;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionregistry.shared.Uuids;

/**
 * Tells whoever is shown a card whether it is good, and nothing else. Whatever is asked, the same is done: one search, one
 * row of the record of checks.
 */
@Service
@Transactional
public class CardCheckService {
    private static final String FOUND =
            """
            select c.id, c.status, c.shows_name, m.first_name, m.last_name, t.token
              from card_token t
              join membership_card c on c.id = t.card_id
              join member m on m.id = c.member_id
             where t.revoked_at is null and %s
            """;
    /** Compared where there is nothing to compare with, so that it takes the same time. */
    private static final CardToken NOBODY = CardToken.next();

    private final JdbcClient jdbc;
    private final CardKeys keys;
    private final Clock clock;

    CardCheckService(JdbcClient jdbc, CardKeys keys, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.clock = clock;
    }

    /** @param text what stood in the picture */
    public CardCheck picture(String text) {
        Instant now = Instant.now(clock);
        byte[] bytes = CardToken.decode(text).orElse(NOBODY.bytes());
        Optional<PhoneCode> phone = PhoneCode.read(bytes, keys);
        CardToken token = phone.map(PhoneCode::token).orElseGet(() -> bytes.length == CardToken.LENGTH ? new CardToken(bytes) : NOBODY);
        Found found = find((phone.isPresent() ? "t.phone" : "not t.phone") + " and t.token = :key", token.bytes());
        boolean fresh = phone.map(code -> code.isGood(now)).orElse(true);
        return told(phone.isPresent() ? CheckWay.PHONE : CheckWay.PRINTED, found, fresh, now, phone.map(PhoneCode::at).orElse(null));
    }

    /** @param code the six digits on the card */
    public CardCheck number(String number, String code) {
        Found found = find("not t.phone and c.number = :key", number);
        CardToken token = found == null ? NOBODY : new CardToken(found.token());
        boolean right = MessageDigest.isEqual(
                token.code().getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.US_ASCII));
        return told(CheckWay.NUMBER, found, right && found != null, Instant.now(clock), null);
    }

    private CardCheck told(CheckWay way, @Nullable Found found, boolean right, Instant now, @Nullable Instant shownAt) {
        boolean valid = right && found != null && found.active();
        jdbc.sql("insert into card_check (id, at, way, card_id, valid) values (:id, :at, :way, :card, :valid)")
                .param("id", Uuids.next())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("way", way.name())
                .param("card", found == null ? null : found.card())
                .param("valid", valid)
                .update();
        return new CardCheck(valid, now, valid ? shownAt : null, valid ? found.name() : null);
    }

    private @Nullable Found find(String condition, Object key) {
        return jdbc.sql(FOUND.formatted(condition)).param("key", key).query(Found::read).optional().orElse(null);
    }

    private record Found(UUID card, boolean active, @Nullable String name, byte[] token) {
        static Found read(ResultSet row, int number) throws SQLException {
            String name = row.getBoolean("shows_name") ? row.getString("first_name") + " " + row.getString("last_name").charAt(0) + "." : null;
            return new Found(
                    row.getObject("id", UUID.class), row.getString("status").equals(CardStatus.ACTIVE.name()), name, row.getBytes("token"));
        }
    }
}
