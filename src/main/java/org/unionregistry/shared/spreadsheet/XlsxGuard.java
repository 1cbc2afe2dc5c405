package org.unionregistry.shared.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.unionregistry.shared.Refusal;

/**
 * Walks through a workbook once before anything of it is kept in memory: counts what it unpacks to, and refuses sheets
 * no office program writes and that would make the reader behind it swallow the heap.
 */
final class XlsxGuard {
    private static final int MOST_LETTERS_OF_A_COLUMN = 3;
    private static final int LONGEST_CELL = 40_000;
    private static final int MOST_FORMULAS = 50_000;
    private static final int STEPS_BETWEEN_CHECKS = 10_000;
    /** Texts are kept in memory; a list of twenty thousand people has a tenth of that. */
    private static final long SHARED_TEXT_BYTES = 32L * 1024 * 1024;

    private final ReadLimits limits;
    private final Deadline deadline;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private long unpacked;

    XlsxGuard(ReadLimits limits, Deadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    void check(Path file) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > limits.zipEntries()) {
                throw new Refusal("spreadsheet.tooManyParts", limits.zipEntries());
            }
            Set<String> names = new HashSet<>();
            for (ZipArchiveEntry entry : entries) {
                if (!names.add(entry.getName()) || !zip.canReadEntryData(entry)) {
                    throw new Refusal("spreadsheet.damaged");
                }
                walk(zip, entry);
            }
        } catch (XMLStreamException | IllegalArgumentException broken) {
            throw new Refusal("spreadsheet.damaged");
        }
    }

    private void walk(ZipFile zip, ZipArchiveEntry entry) throws IOException, XMLStreamException {
        long before = unpacked;
        long left = limits.unpackedBytes() - unpacked;
        try (InputStream part = zip.getInputStream(entry)) {
            MeasuredXml in = new MeasuredXml(part, left, entry.getName().endsWith(".xml"));
            if (entry.getName().startsWith("xl/worksheets/") && entry.getName().endsWith(".xml")) {
                cells(in);
            }
            drain(in);
            unpacked = before + in.bytes();
        }
        if (entry.getName().endsWith("sharedStrings.xml") && unpacked - before > SHARED_TEXT_BYTES) {
            throw new Refusal("spreadsheet.tooBigInside");
        }
    }

    private void cells(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        int length = 0;
        int formulas = 0;
        int steps = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
                length += xml.getTextLength();
            } else if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("c")) {
                length = 0;
                requireNearColumn(xml.getAttributeValue(null, "r"));
            } else if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("f")) {
                formulas++;
            }
            if (length > LONGEST_CELL || formulas > MOST_FORMULAS) {
                throw new Refusal(formulas > MOST_FORMULAS ? "spreadsheet.formulas" : "spreadsheet.damaged");
            }
            if (++steps % STEPS_BETWEEN_CHECKS == 0) {
                deadline.check();
            }
        }
    }

    private static void requireNearColumn(@Nullable String reference) {
        if (reference == null) {
            return;
        }
        int letters = 0;
        while (letters < reference.length() && Character.isLetter(reference.charAt(letters))) {
            letters++;
        }
        if (letters > MOST_LETTERS_OF_A_COLUMN) {
            throw new Refusal("spreadsheet.damaged");
        }
    }

    private void drain(InputStream in) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        while (in.read(buffer) >= 0) {
            deadline.check();
        }
    }
}
