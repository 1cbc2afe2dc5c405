package org.unionregistry.shared.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.unionregistry.shared.Refusal;

/** Counts what a part of a workbook unpacks to and, in XML, how long a tag or a text goes on without an end. */
final class MeasuredXml extends FilterInputStream {
    private static final int LONGEST_RUN = 256 * 1024;

    private final long most;
    private final boolean xml;
    private long bytes;
    private int run;

    MeasuredXml(InputStream in, long most, boolean xml) {
        super(in);
        this.most = most;
        this.xml = xml;
    }

    long bytes() {
        return bytes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        if (read > 0) {
            count(buffer, offset, read);
        }
        return read;
    }

    /** The parser closes what it has read; the rest of the part is still to be counted. */
    @Override
    public void close() {}

    private void count(byte[] buffer, int offset, int read) {
        bytes += read;
        if (bytes > most) {
            throw new Refusal("spreadsheet.tooBigInside");
        }
        for (int i = offset; xml && i < offset + read; i++) {
            run = buffer[i] == '<' || buffer[i] == '>' ? 0 : run + 1;
            if (run > LONGEST_RUN) {
                throw new Refusal("spreadsheet.damaged");
            }
        }
    }
}
