package org.unionregistry.statistics.web;

import java.util.List;

/**
 * A table that is drawn: each row with its bar and the numbers it is drawn from.
 *
 * @param headings of the numbers; the first of them are the series of the bar
 * @param series   how many
 */
record Picture(String title, List<String> headings, int series, List<PictureRow> rows) {}
