package org.unionregistry.access;

import java.util.List;
import java.util.UUID;

/**
 * What a code that still works opens.
 *
 * @param reset the person signs in already and only gets a new password
 */
public record OpenCode(
        UUID id, UUID accountId, boolean reset, String login, String personName, List<HeldMandate> mandates) {}
