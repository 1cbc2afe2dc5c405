package org.unionregistry.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends a page in one piece. A page is complete before its first byte is written, yet the template engine flushes it:
 * that would end the compressed block early and cost one more packet. Files go through the output stream and may flush.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WholePages extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public PrintWriter getWriter() throws IOException {
                return new PrintWriter(super.getWriter()) {
                    @Override
                    public void flush() {}
                };
            }
        });
    }
}
