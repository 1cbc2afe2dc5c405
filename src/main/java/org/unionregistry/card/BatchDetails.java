package org.unionregistry.card;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionregistry.organization.OrganizationId;
import org.unionregistry.shared.Refusal;

/**
 * What is ordered of the printing house at once.
 *
 * @param local     only of this local organisation; of the whole region without it
 * @param price     of a card, in kopecks
 * @param withPhoto whoever has none is left out
 */
public record BatchDetails(@Nullable OrganizationId local, long price, BatchPayer payer, boolean withPhoto) {
    private static final long MOST = 1_000_000;

    public List<Refusal> problems() {
        List<Refusal> problems = new ArrayList<>();
        if (price < 0 || price > MOST) {
            problems.add(new Refusal("card.batch.price.far", MOST / 100).at("price"));
        }
        return problems;
    }
}
