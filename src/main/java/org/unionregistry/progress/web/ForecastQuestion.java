package org.unionregistry.progress.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionregistry.progress.Outlook;
import org.unionregistry.progress.ProgrammeQueries;
import org.unionregistry.progress.ProgrammeRow;
import org.unionregistry.shared.web.AskedDay;

/** What the address of a forecast asks for, as it was typed: today and the deadline that comes next unless others are named. */
record ForecastQuestion(@Nullable String on, @Nullable String programme, @Nullable String district, @Nullable String outlook) {

    LocalDate day(LocalDate today) {
        return AskedDay.read(on, today, "on", today);
    }

    /** One the reader does not see is as good as none. */
    @Nullable ProgrammeRow programme(List<ProgrammeRow> programmes, LocalDate day) {
        return programmes.stream()
                .filter(one -> one.id().toString().equals(programme))
                .findFirst()
                .orElseGet(() -> ProgrammeQueries.running(programmes, day));
    }

    @Nullable Outlook chosen() {
        return Arrays.stream(Outlook.values()).filter(one -> one.name().equals(outlook)).findFirst().orElse(null);
    }
}
