package org.unionregistry.member;

/** What the receiver typed to ask for somebody: the surname and the number of the card. */
public record AskedFor(String lastName, String number) {}
