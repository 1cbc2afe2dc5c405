package org.unionregistry.shared.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Style, scripts and the icon: the URL carries a hash of the content, so a browser asks for each version once. */
@Configuration
class StaticFiles implements WebMvcConfigurer {
    private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        serve(registry, "/css/**", "classpath:/static/css/");
        serve(registry, "/js/**", "classpath:/static/js/");
        serve(registry, "/icons/**", "classpath:/static/icons/");
        serve(registry, "/webjars/htmx.org/**", "classpath:/META-INF/resources/webjars/htmx.org/");
    }

    private static void serve(ResourceHandlerRegistry registry, String path, String place) {
        registry.addResourceHandler(path)
                .addResourceLocations(place)
                .setCacheControl(FOR_EVER)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
