package org.unionregistry.statistics.web;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a workbook that was brought.
 *
 * @param name      of the file
 * @param address   of the report, where one was found
 * @param whose     the organisation, where it was found
 * @param numbers   taken from it; none where nothing was
 * @param code      of the reason why not
 * @param arguments of the reason
 */
record BroughtFile(
        String name, @Nullable String address, @Nullable String whose, int numbers, @Nullable String code, List<String> arguments)
        implements Serializable {

    public boolean isTaken() {
        return code == null;
    }
}
