package org.unionregistry.progress;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was done by past evenings.
 *
 * @param byOrganization people entered of the declared, one to {@link Pace#WEEKS} weeks before
 * @param unfinished     evenings that are over and not kept yet; the pace is then not the true one
 */
record PastDone(Map<UUID, List<Long>> byOrganization, boolean unfinished) {}
