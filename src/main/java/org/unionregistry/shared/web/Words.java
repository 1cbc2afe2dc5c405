package org.unionregistry.shared.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.unionregistry.shared.LevelNames;

/** The words of all pages, all files of a language as one table: a page asks for some two hundred texts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LevelNames.class)
class Words {
    @Bean
    MessageSource messageSource(@Value("${spring.messages.basename}") List<String> files, LevelNames names, Clock clock) {
        ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource() {
            @Override
            protected Properties loadProperties(Resource resource, String filename) throws IOException {
                Properties texts = super.loadProperties(resource, filename);
                texts.replaceAll((key, text) -> names.in(text.toString(), LocalDate.now(clock)));
                return texts;
            }

            @Override
            protected @Nullable String getMessageInternal(@Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
                String text = super.getMessageInternal(code, arguments, locale);
                return text == null ? null : Quotes.nested(text);
            }
        };
        messages.setBasenames(files.stream().map(file -> "classpath:" + file).toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
