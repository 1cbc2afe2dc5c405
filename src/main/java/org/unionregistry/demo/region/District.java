package org.unionregistry.demo.region;

import java.util.UUID;

/** An education district of the region. */
record District(UUID id, String name) {}
