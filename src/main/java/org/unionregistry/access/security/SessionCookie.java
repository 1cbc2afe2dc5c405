package org.unionregistry.access.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.unionregistry.access.AccessProperties;

/**
 * The session cookie. In production its name begins with {@code __Host-}, which browsers accept over https only and
 * never for a whole domain; the demo runs over http on the local machine and has a plain one.
 */
@Configuration(proxyBeanMethods = false)
class SessionCookie {

    @Bean
    CookieSerializer cookieSerializer(
            AccessProperties properties, @Value("${registry.demo.enabled:false}") boolean demo) {
        boolean secure = properties.secureCookie() && !demo;
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(secure ? "__Host-registry" : "registry");
        cookie.setUseSecureCookie(secure);
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }
}
