package org.unionregistry.card;

import java.time.Instant;

/** What the picture on a telephone says, and until when it is good. */
public record ShownCode(String text, Instant until) {}
