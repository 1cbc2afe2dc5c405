package org.unionregistry.member.web;

/** A chosen filter: what it says, and the address of the list without it. */
record FilterChip(String text, String url) {}
