package org.unionregistry.member.web;

/** One parameter of the address of a list. */
record AddressPair(String name, String value) {}
