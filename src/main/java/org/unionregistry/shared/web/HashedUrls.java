package org.unionregistry.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Puts the hash of its content into the URL of a static file, once for each file. Spring's own filter asks for every
 * link of a page whether it is a file and looks for it on the class path each time, which cost more than the page.
 */
@Component
class HashedUrls extends OncePerRequestFilter {
    private final ObjectProvider<ResourceUrlProvider> files;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    HashedUrls(ObjectProvider<ResourceUrlProvider> files) {
        this.files = files;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public String encodeURL(String url) {
                return StaticFiles.isOne(url) ? known.computeIfAbsent(url, HashedUrls.this::hashed) : super.encodeURL(url);
            }
        });
    }

    private String hashed(String url) {
        String hashed = files.getObject().getForLookupPath(url);
        return hashed == null ? url : hashed;
    }
}
