package org.unionregistry.shared.spreadsheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Sends a report whole: a failure before the first byte still becomes a page that says so. */
public final class ReportDownload {
    private ReportDownload() {}

    public static void send(String name, HttpServletResponse response, Report report) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        report.write(whole);
        try (OutputStream out = WorkbookDownload.to(response, name)) {
            whole.writeTo(out);
        }
    }

    /** Writes itself and leaves the stream open. */
    @FunctionalInterface
    public interface Report {
        void write(OutputStream out) throws IOException;
    }
}
