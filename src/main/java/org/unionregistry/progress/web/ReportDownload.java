package org.unionregistry.progress.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.unionregistry.shared.spreadsheet.WorkbookDownload;

/** Sends a report whole: a failure before the first byte still becomes a page that says so. */
final class ReportDownload {
    private ReportDownload() {}

    static void send(String name, HttpServletResponse response, Report report) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        report.write(whole);
        try (OutputStream out = WorkbookDownload.to(response, name)) {
            whole.writeTo(out);
        }
    }

    /** Writes itself and leaves the stream open. */
    @FunctionalInterface
    interface Report {
        void write(OutputStream out) throws IOException;
    }
}
