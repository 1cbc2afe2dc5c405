package org.unionregistry.shared.web;

import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Russian unless the visitor asks for English; {@code ?lang=en} is remembered in a cookie. */
@Configuration
class Languages implements WebMvcConfigurer {
    static final String PARAMETER = "lang";
    static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver cookie = new CookieLocaleResolver(PARAMETER);
        cookie.setDefaultLocale(RUSSIAN);
        cookie.setCookieMaxAge(Duration.ofDays(365));
        cookie.setCookieHttpOnly(true);
        cookie.setCookieSameSite("Lax");
        return cookie;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor change = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String typed) {
                return "en".equals(typed) ? Locale.ENGLISH : RUSSIAN;
            }
        };
        change.setParamName(PARAMETER);
        change.setHttpMethods("GET");
        registry.addInterceptor(change);
    }
}
