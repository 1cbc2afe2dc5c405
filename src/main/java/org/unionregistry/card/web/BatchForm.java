package org.unionregistry.card.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.unionregistry.card.BatchDetails;
import org.unionregistry.card.BatchPayer;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Uuids;
import org.unionregistry.shared.web.Typed;

/**
 * What the page of a new batch sends.
 *
 * @param id    of the batch to be; sent twice, it is one
 * @param price of a card in roubles
 */
record BatchForm(@Nullable String id, @Nullable String local, @Nullable String price, @Nullable String payer, @Nullable String photo) {

    static BatchForm of(@Nullable String price) {
        return new BatchForm(Uuids.next().toString(), null, price, BatchPayer.LOCAL.name(), null);
    }

    UUID key() {
        return Uuids.parse(Typed.words(id));
    }

    /** None where no price can be read. */
    @Nullable Long kopecks() {
        String typed = Typed.words(price).replaceAll("[\\s\\u00a0]", "").replace(',', '.');
        return typed.matches("\\d{1,6}(\\.\\d{1,2})?") ? new BigDecimal(typed).movePointRight(2).longValueExact() : null;
    }

    /** Every error stands at its field, and then there are no details. */
    @Nullable BatchDetails details(Errors errors) {
        Long kopecks = kopecks();
        if (kopecks == null) {
            errors.rejectValue("price", "card.batch.price.bad");
            return null;
        }
        BatchDetails details = new BatchDetails(
                Typed.text(local) == null ? null : OrganizationId.of(Typed.words(local)), kopecks,
                Arrays.stream(BatchPayer.values()).filter(one -> one.name().equals(payer)).findFirst().orElse(BatchPayer.LOCAL), Typed.text(photo) != null);
        new Typed(errors).refused(details.problems());
        return errors.hasErrors() ? null : details;
    }
}
