package org.unionregistry.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionregistry.shared.Refusal;
import org.unionregistry.shared.spreadsheet.ReadLimits;
import org.unionregistry.shared.spreadsheet.SheetReader;

/** Takes the names out of a sheet of the bookkeeping. */
@Component
class PayerSheets {
    private static final int MOST_ROWS = 5_000;
    private static final int SAMPLE = 60;

    PayerList read(Path file) {
        try (SheetReader reader = SheetReader.open(file, ReadLimits.rows(MOST_ROWS))) {
            return read(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first sheet in which there are names. */
    private static PayerList read(SheetReader reader) throws IOException {
        List<SheetSample> samples = SheetSample.of(reader, SAMPLE);
        if (samples.isEmpty()) {
            throw new Refusal("spreadsheet.noRows");
        }
        for (SheetSample sample : samples) {
            PayerColumns columns = PayerColumns.in(sample.rows()).orElse(null);
            if (columns != null) {
                PayerList list = new PayerList(columns);
                reader.read(sample.sheet(), list);
                if (!list.people().isEmpty()) {
                    return list;
                }
            }
        }
        throw new Refusal("exchange.dues.noNames");
    }
}
