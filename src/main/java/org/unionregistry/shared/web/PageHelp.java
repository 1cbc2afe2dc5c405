package org.unionregistry.shared.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom people ask for help, at the foot of every page.
 *
 * @param contact telephone, hours and address in the words of the region; without it people are sent to the chair of their local organisation
 */
@ConfigurationProperties("registry.help")
record PageHelp(@Nullable String contact) {}
