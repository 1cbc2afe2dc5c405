package org.unionregistry.exchange;

import java.util.List;

/**
 * A column of a file beside the field it is read as.
 *
 * @param field what it means, empty when it is left out
 * @param samples its first values
 */
public record MappedColumn(String letters, String heading, String field, List<String> samples) {}
