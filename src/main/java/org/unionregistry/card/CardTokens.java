package org.unionregistry.card;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what printed cards say of themselves; a card that nobody has printed or opened has nothing yet. */
@Component
class CardTokens {
    private final JdbcClient jdbc;
    private final Clock clock;

    CardTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The one that counts; of two who ask at once both get the same. */
    CardToken of(UUID card) {
        jdbc.sql("insert into card_token (token, card_id, created_at) values (:token, :card, :now) on conflict (card_id) where revoked_at is null do nothing")
                .param("token", CardToken.next().bytes())
                .param("card", card)
                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .update();
        return new CardToken(jdbc.sql("select token from card_token where card_id = :card and revoked_at is null")
                .param("card", card)
                .query((row, number) -> row.getBytes(1))
                .single());
    }
}
