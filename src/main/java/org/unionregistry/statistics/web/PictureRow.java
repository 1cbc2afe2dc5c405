package org.unionregistry.statistics.web;

import java.util.List;

/**
 * What a picture shows in a row.
 *
 * @param values beside the bar, in words
 */
record PictureRow(String label, List<String> values, List<PictureBar> bars) {}
