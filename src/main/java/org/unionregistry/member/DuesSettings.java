package org.unionregistry.member;

import java.time.YearMonth;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How marks of dues are kept.
 *
 * @param years after so many a mark is no longer needed and removed
 */
@ConfigurationProperties("registry.member.dues")
record DuesSettings(@DefaultValue("5") int years) {

    YearMonth oldest(YearMonth now) {
        return now.minusYears(years);
    }
}
