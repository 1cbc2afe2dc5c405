package org.unionregistry.organization.web;

/**
 * One field on which two people disagree: what this one typed and what the other has saved meanwhile.
 *
 * @param field name of the field; its words are the message {@code organization.<field>}
 */
record Difference(String field, String mine, String theirs) {}
