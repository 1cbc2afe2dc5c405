package org.unionregistry.card.web;

import java.math.BigDecimal;
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

    static BatchForm empty() {
        return new BatchForm(Uuids.next().toString(), null, null, BatchPayer.LOCAL.name(), null);
    }

    UUID key() {
        return Uuids.parse(Typed.words(id));
    }

    /** Every error stands at its field, and then there are no details. */
    @Nullable BatchDetails details(Errors errors) {
        String typed = Typed.words(price).replaceAll("[\\s\\u00a0]", "").replace(',', '.');
        if (!typed.matches("\\d{1,6}(\\.\\d{1,2})?")) {
            errors.rejectValue("price", "card.batch.price.bad");
            return null;
        }
        BatchDetails details = new BatchDetails(
                Typed.text(local) == null ? null : OrganizationId.of(Typed.words(local)), new BigDecimal(typed).movePointRight(2).longValueExact(),
                BatchPayer.valueOf(Typed.text(payer) == null ? BatchPayer.LOCAL.name() : Typed.words(payer)), Typed.text(photo) != null);
        new Typed(errors).refused(details.problems());
        return errors.hasErrors() ? null : details;
    }
}
