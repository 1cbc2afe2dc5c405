package org.unionregistry.card;

/** What the printing house says of a card. */
public record PrinterLine(String number, boolean spoilt) {}
