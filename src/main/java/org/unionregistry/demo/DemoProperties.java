package org.unionregistry.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The demo region.
 *
 * @param enabled       fills an empty embedded database at the start and shows the demo accounts on the sign-in page
 * @param forceDatabase fills an empty external database too, if this is exactly its name
 */
@ConfigurationProperties("registry.demo")
record DemoProperties(@DefaultValue("false") boolean enabled, @Nullable String forceDatabase) {
    /** The password of every demo account; it is printed on the sign-in page. */
    static final String PASSWORD = "demo12345";
}
