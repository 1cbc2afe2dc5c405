package org.unionregistry.access.security;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The fence: sign-in by form, the rule of every handler, protection of forms, and the headers of every answer. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

    /** Health and metrics live on a port of their own that the outside does not reach; on a shared port only health. */
    @Bean
    @Order(1)
    SecurityFilterChain operations(HttpSecurity http, Environment environment) throws Exception {
        boolean ownPort = ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
        RequestMatcher endpoints = EndpointRequest.toAnyEndpoint();
        // The cheap question first: this one is asked at every request, the other one looks for classes each time.
        http.securityMatcher(request -> request.getRequestURI().startsWith("/actuator") && endpoints.matches(request));
        http.authorizeHttpRequests(requests -> {
            requests.requestMatchers(EndpointRequest.to("health")).permitAll();
            if (ownPort) {
                requests.anyRequest().permitAll();
            } else {
                requests.anyRequest().denyAll();
            }
        });
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            HandlerRule rule,
            SignedInContexts contexts,
            SignInRequired signInRequired,
            Refused refused,
            AfterSignIn afterSignIn,
            SignedOut signedOut)
            throws Exception {
        http.securityContext(context -> context.securityContextRepository(contexts));
        http.requestCache(RequestCacheConfigurer::disable);
        // Pages of people without an account, whose session is long over; a cookie of theirs is not sent from another site.
        http.csrf(csrf -> csrf.ignoringRequestMatchers("/card/**", "/v"));
        http.authorizeHttpRequests(requests -> requests
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                .permitAll()
                .anyRequest()
                .access(rule));
        http.formLogin(form -> form.loginPage("/sign-in").successHandler(afterSignIn).failureHandler(new SignInFailed()));
        http.logout(out -> out.logoutUrl("/sign-out")
                .addLogoutHandler(signedOut)
                .logoutSuccessUrl(SignInReason.OUT.url()));
        http.exceptionHandling(problems -> problems.authenticationEntryPoint(signInRequired).accessDeniedHandler(refused));
        http.headers(SecurityConfiguration::headers);
        return http.build();
    }

    /** Metrics of requests are enough; an observation around each filter of the fence costs more than the filter. */
    @Bean
    SecurityObservationSettings noObservations() {
        return SecurityObservationSettings.noObservations();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY));
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
        headers.crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
