package org.unionregistry.shared.spreadsheet;

import java.time.Duration;

/**
 * How much of an uploaded file is read before it is refused.
 *
 * @param fileBytes the file as it lies on the disk
 * @param rows rows that hold anything
 * @param columns columns that hold anything
 * @param cellCharacters signs in one cell
 * @param zipEntries files inside a workbook
 * @param unpackedBytes all of them unpacked
 * @param time for reading it
 */
public record ReadLimits(
        long fileBytes, int rows, int columns, int cellCharacters, int zipEntries, long unpackedBytes, Duration time) {
    private static final int MEGABYTE = 1024 * 1024;

    /** The usual limits with another number of rows. */
    public static ReadLimits rows(int rows) {
        return new ReadLimits(10L * MEGABYTE, rows, 60, 1000, 100, 100L * MEGABYTE, Duration.ofSeconds(60));
    }
}
