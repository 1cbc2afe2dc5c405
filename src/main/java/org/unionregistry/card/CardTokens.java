package org.unionregistry.card;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** What its paper says. */
    CardToken printed(UUID card) {
        return printed(List.of(card)).get(card);
    }

    /** What a telephone says, which is no way to what the paper says. */
    CardToken shown(UUID card) {
        return of(List.of(card), true).get(card);
    }

    Map<UUID, CardToken> printed(List<UUID> cards) {
        return of(cards, false);
    }

    /** Those that count, by card. */
    private Map<UUID, CardToken> of(List<UUID> cards, boolean phone) {
        Map<UUID, CardToken> known = known(cards, phone);
        List<UUID> missing = cards.stream().filter(card -> !known.containsKey(card)).toList();
        if (!missing.isEmpty()) {
            give(missing, phone);
            known.putAll(known(missing, phone));
        }
        return known;
    }

    private Map<UUID, CardToken> known(List<UUID> cards, boolean phone) {
        Map<UUID, CardToken> tokens = new HashMap<>();
        jdbc.sql("select card_id, token from card_token where card_id = any(:cards) and phone = :phone and revoked_at is null")
                .param("phone", phone)
                .param("cards", cards.toArray(UUID[]::new))
                .query(row -> {
                    tokens.put(row.getObject(1, UUID.class), new CardToken(row.getBytes(2)));
                });
        return tokens;
    }

    /** Of two who ask at once both get the same. */
    private void give(List<UUID> cards, boolean phone) {
        jdbc.sql(
                        """
                        insert into card_token (token, card_id, created_at, phone) select t.token, t.card, :now, :phone from unnest(:tokens, :cards) as t (token, card)
                        on conflict (card_id, phone) where revoked_at is null do nothing
                        """)
                .param("tokens", cards.stream().map(card -> CardToken.next().bytes()).toArray(byte[][]::new))
                .param("cards", cards.toArray(UUID[]::new))
                .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .param("phone", phone)
                .update();
    }
}
