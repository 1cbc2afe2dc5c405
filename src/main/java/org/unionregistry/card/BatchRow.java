package org.unionregistry.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A batch with its books: asked = printed + spoilt, printed = handed over + in stock + annulled.
 *
 * @param price   of a card, in kopecks
 * @param stock   printed or received, and not handed over
 * @param failing as things stand these could not be printed
 * @param sha256  of what was sent
 */
public record BatchRow(
        UUID id, long version, int number, @Nullable String localName, long price, BatchPayer payer, boolean withPhoto, @Nullable Instant sentAt,
        @Nullable Instant printedAt, int asked, int spoilt, int stock, int received, int handed, int annulled, int failing, @Nullable String sha256) {

    static BatchRow read(ResultSet row, int number) throws SQLException {
        return new BatchRow(
                row.getObject("id", UUID.class), row.getLong("version"), row.getInt("number"), row.getString("local_name"), row.getLong("price"),
                BatchPayer.valueOf(row.getString("payer")), row.getBoolean("with_photo"), moment(row, "sent_at"), moment(row, "printed_at"),
                row.getInt("asked"), row.getInt("spoilt"), row.getInt("stock"), row.getInt("received"), row.getInt("handed"), row.getInt("annulled"), row.getInt("failing"),
                row.getString("sha256"));
    }

    public boolean isSent() {
        return sentAt != null;
    }

    public boolean isPrinted() {
        return printedAt != null;
    }

    public int printed() {
        return isPrinted() ? asked - spoilt : 0;
    }

    /** In kopecks; spoilt cards are not paid for. */
    public long total() {
        return price * (isPrinted() ? printed() : asked);
    }

    /** Do the books agree? */
    public boolean agrees() {
        return !isPrinted() || printed() == handed + stock + annulled;
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
