package org.unionregistry.access.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.ServletRequestPathUtils;
import org.unionregistry.access.SignedInUser;
import org.unionregistry.shared.Open;
import org.unionregistry.shared.Requires;
import org.unionregistry.shared.SignedIn;

/**
 * The one rule of access: what the handler of a request says about itself. There is no list of addresses to keep; a
 * handler that says nothing is denied.
 */
@Component
class HandlerRule implements AuthorizationManager<RequestAuthorizationContext> {
    private static final AuthorizationDecision GRANTED = new AuthorizationDecision(true);
    private static final AuthorizationDecision DENIED = new AuthorizationDecision(false);

    private final Supplier<List<HandlerMapping>> mappings;

    /** They are asked for at the first request: they come into being after the fence. */
    HandlerRule(ObjectProvider<HandlerMapping> mappings) {
        this.mappings = SingletonSupplier.of(() -> mappings.orderedStream().toList());
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        Object handler;
        try {
            handler = handler(context.getRequest());
        } catch (ServletException nothingWillRun) {
            return GRANTED;
        } catch (Exception failure) {
            return DENIED;
        }
        if (handler instanceof HandlerMethod method) {
            return permits(method, authentication) ? GRANTED : DENIED;
        }
        return handler == null || handler instanceof ResourceHttpRequestHandler ? GRANTED : DENIED;
    }

    private static boolean permits(HandlerMethod method, Supplier<? extends @Nullable Authentication> authentication) {
        if (rule(method, Open.class) != null) {
            return true;
        }
        Authentication current = authentication.get();
        if (current == null || !(current.getPrincipal() instanceof SignedInUser user)) {
            return false;
        }
        Requires required = rule(method, Requires.class);
        if (required != null) {
            return user.acting() != null && user.acting().role().may(required.value());
        }
        return rule(method, SignedIn.class) != null;
    }

    /** What the method says wins over what its class says. */
    private static <A extends java.lang.annotation.Annotation> @Nullable A rule(HandlerMethod method, Class<A> type) {
        boolean ownRule = method.hasMethodAnnotation(Open.class)
                || method.hasMethodAnnotation(Requires.class)
                || method.hasMethodAnnotation(SignedIn.class);
        return ownRule
                ? method.getMethodAnnotation(type)
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), type);
    }

    private @Nullable Object handler(HttpServletRequest request) throws Exception {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        for (HandlerMapping mapping : mappings.get()) {
            HandlerExecutionChain chain = mapping.getHandler(request);
            if (chain != null) {
                return chain.getHandler();
            }
        }
        return null;
    }
}
