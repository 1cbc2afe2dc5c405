package org.unionregistry.access.security;

/** The user holds several mandates and has not said by which of them they act; the page of choice comes first. */
public class MandateNotChosen extends RuntimeException {}
