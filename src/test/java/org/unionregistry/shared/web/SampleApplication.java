package org.unionregistry.shared.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.unionregistry.shared.HelpContact;
import org.unionregistry.shared.Permission;
import org.unionregistry.shared.Visitor;

/**
 * The pages without the register behind them: every component in every state, on a real server with the real limits
 * and headers. Its {@code main} is for looking.
 */
@TestComponent
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class, PropertyPlaceholderAutoConfiguration.class, MessageSourceAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class, HttpEncodingAutoConfiguration.class, MultipartAutoConfiguration.class,
    ThymeleafAutoConfiguration.class, ValidationAutoConfiguration.class, SecurityAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class, SecurityFilterAutoConfiguration.class
})
@EnableConfigurationProperties(PageHelp.class)
@Import({
    Show.class, PageDialect.class, Languages.class, Words.class, StaticFiles.class, HashedUrls.class, ErrorPages.class, ErrorPageController.class, DeniedPage.class,
    SessionController.class, SampleController.class
})
class SampleApplication {
    static final Instant NOW = Instant.parse("2020-02-21T08:05:00Z");
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

    public static void main(String[] arguments) {
        new SpringApplication(SampleApplication.class).run(arguments);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneId.of("Asia/Barnaul"));
    }

    /** Everybody is signed in as a regional clerk, except on {@code /sample/outside}. */
    @Bean
    SecurityFilterChain security(HttpSecurity http, DeniedPage denied) {
        return http.authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .anonymous(anonymous -> anonymous.disable())
                .exceptionHandling(handling -> handling.accessDeniedHandler(denied))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .addFilterBefore(new SampleVisitorFilter(), AnonymousAuthenticationFilter.class)
                .build();
    }

    /** The clerk of a fictional region. */
    record Clerk(String displayName, String placeName, boolean severalMandates, HelpContact help) implements Visitor {
        static TestingAuthenticationToken authentication() {
            List<String> permissions = java.util.Arrays.stream(Permission.values()).map(Enum::name).toList();
            Clerk clerk = new Clerk("Сорокина Вера Павловна", "Алтайская краевая организация · работник аппарата", true, new HelpContact("Профсоюз", "+74951234567", null));
            return new TestingAuthenticationToken(clerk, "", permissions.toArray(String[]::new));
        }
    }
}
