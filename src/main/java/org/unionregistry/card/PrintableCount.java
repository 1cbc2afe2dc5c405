package org.unionregistry.card;

/**
 * Working cards of an organisation.
 *
 * @param printable of people whose consent is there
 */
public record PrintableCount(int cards, int printable) {
    public int withoutConsent() {
        return cards - printable;
    }
}
