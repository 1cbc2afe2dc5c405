package org.unionregistry.member;

import java.util.UUID;

/** One of a group that left at the end of the studies, and the row of the journal that says so. */
record Graduate(UUID departure, UUID member, String name) {}
