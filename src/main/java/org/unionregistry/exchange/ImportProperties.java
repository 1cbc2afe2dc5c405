package org.unionregistry.exchange;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How files are taken in.
 *
 * @param rows most rows of one file
 * @param worker whether this instance works on imports
 * @param poll how often to look for work another instance has left behind
 * @param keep how long rows that were not entered are kept
 * @param keepPayers how long the names of a list of the bookkeeping are kept
 */
@ConfigurationProperties("registry.exchange")
record ImportProperties(
        @DefaultValue("20000") int rows,
        @DefaultValue("true") boolean worker,
        @DefaultValue("20s") Duration poll,
        @DefaultValue("30d") Duration keep,
        @DefaultValue("90d") Duration keepPayers) {}
