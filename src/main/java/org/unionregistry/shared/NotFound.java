package org.unionregistry.shared;

/** There is no such thing for this user: it does not exist or lies outside their part. Both look the same: 404. */
public class NotFound extends RuntimeException {}
