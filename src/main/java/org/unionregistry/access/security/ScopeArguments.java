package org.unionregistry.access.security;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.unionregistry.access.HeldMandate;
import org.unionregistry.access.SignedInUser;
import org.unionregistry.organization.Subtree;

/** Gives handlers the part of the tree the user answers for, and the user. */
@Configuration(proxyBeanMethods = false)
class ScopeArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Subtree.class || parameter.getParameterType() == SignedInUser.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer model,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedInUser user)) {
            throw new IllegalStateException("A handler that asks for the user must not be open: " + parameter.getMethod());
        }
        if (parameter.getParameterType() == SignedInUser.class) {
            return user;
        }
        HeldMandate acting = user.acting();
        if (acting == null) {
            throw new MandateNotChosen();
        }
        return acting.subtree();
    }
}
