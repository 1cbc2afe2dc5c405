package org.unionregistry.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.unionregistry.shared.Actor;
import org.unionregistry.shared.Actors;
import org.unionregistry.shared.AuditedEvent;
import org.unionregistry.shared.NotFound;

/**
 * Keeps what signed-in people were refused: by their role, or because it does not exist in their part of the tree.
 * What was refused changes nothing, so the trace has a transaction of its own.
 */
@Component
class Refusals implements HandlerExceptionResolver, Ordered {
    private final AuditTrail trail;
    private final Actors actors;
    private final TransactionTemplate own;

    Refusals(AuditTrail trail, Actors actors, PlatformTransactionManager transactions) {
        this.trail = trail;
        this.actors = actors;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void denied(AuthorizationDeniedEvent<?> event) {
        if (event.getObject() instanceof HttpServletRequest request) {
            write("access.refused", request);
        } else if (event.getObject() instanceof RequestAuthorizationContext context) {
            write("access.refused", context.getRequest());
        }
    }

    /** Only looks on: the answer is made elsewhere. */
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (failure instanceof NotFound) {
            write("access.not-found", request);
        }
        return null;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    /** The pattern of the address, never the address itself: an address may hold what somebody typed. */
    private void write(String action, HttpServletRequest request) {
        Optional<Actor> actor = actors.current().filter(known -> !known.role().isEmpty());
        if (actor.isEmpty()) {
            return;
        }
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        Map<String, Object> detail = Map.of("method", request.getMethod(), "page", String.valueOf(pattern));
        own.executeWithoutResult(status -> trail.write(new AuditedEvent(
                action, "page", subject(request), actor.get().organizationId(), null, null, detail)));
    }

    private static @Nullable UUID subject(HttpServletRequest request) {
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables)) {
            return null;
        }
        for (Object variable : variables.values()) {
            try {
                return UUID.fromString(String.valueOf(variable));
            } catch (IllegalArgumentException notAnId) {
                continue;
            }
        }
        return null;
    }
}
