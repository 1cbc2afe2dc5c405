package org.unionregistry.member;

import org.unionregistry.organization.Subtree;

/**
 * The order of names, said so that the index of the user's level answers it: the one of the country is made for
 * patterns and knows no other operators. Both order alike.
 *
 * @param backwards from the last to the first
 */
record NameOrder(Subtree part, boolean backwards) {

    /** For {@code order by}. */
    String by() {
        if (part instanceof Subtree.Country) {
            return backwards ? "m.name_key using ~>~, m.id desc" : "m.name_key using ~<~, m.id";
        }
        return backwards ? "m.name_key desc, m.id desc" : "m.name_key, m.id";
    }

    /** A condition that holds beyond the person {@code :anchor}, whose name is {@code :anchorKey}. */
    String beyond() {
        if (part instanceof Subtree.Country) {
            return "m.name_key ~%1$s=~ :anchorKey and (m.name_key ~%1$s~ :anchorKey or m.id %1$s :anchor)".formatted(sign());
        }
        return "(m.name_key, m.id) %s (:anchorKey, :anchor)".formatted(sign());
    }

    private String sign() {
        return backwards ? "<" : ">";
    }
}
