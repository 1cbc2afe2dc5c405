package org.unionregistry.shared.web;

import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Style, scripts and the icon: the URL carries a hash of the content, so a browser asks for each version once. */
@Configuration
class StaticFiles implements WebMvcConfigurer {
    private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private static final Map<String, String> PLACES = Map.of(
            "/css/", "classpath:/static/css/",
            "/js/", "classpath:/static/js/",
            "/icons/", "classpath:/static/icons/",
            "/webjars/", "classpath:/META-INF/resources/webjars/");

    /** Whether the path is that of a static file, and not of a page. */
    static boolean isOne(String path) {
        return PLACES.keySet().stream().anyMatch(path::startsWith);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        PLACES.forEach((path, place) -> serve(registry, path + "**", place));
    }

    private static void serve(ResourceHandlerRegistry registry, String path, String place) {
        registry.addResourceHandler(path)
                .addResourceLocations(place)
                .setCacheControl(FOR_EVER)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
