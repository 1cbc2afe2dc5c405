package org.unionregistry.progress.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.unionregistry.progress.Outlook;
import org.unionregistry.progress.ProgrammeId;

/**
 * The address of a forecast, from which those beside it are made.
 *
 * @param on the day; none for today
 * @param programme where there are several to choose from
 */
record ForecastAddress(
        String path, @Nullable LocalDate on, @Nullable ProgrammeId programme, @Nullable UUID district, @Nullable Outlook only) {

    public String workbook() {
        return full(path + ".xlsx", district, only);
    }

    public String of(@Nullable Outlook outlook) {
        return full(path, district, outlook);
    }

    /** The forecast of a part of this one. */
    String below(String id) {
        return full("/completion/" + id + "/forecast", null, null);
    }

    private String full(String target, @Nullable UUID in, @Nullable Outlook outlook) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(target);
        CompletionAddress.add(address, "on", on);
        CompletionAddress.add(address, "programme", programme);
        CompletionAddress.add(address, "district", in);
        CompletionAddress.add(address, "outlook", outlook);
        return address.build().toUriString();
    }
}
