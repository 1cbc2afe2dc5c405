package org.unionregistry.card;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.unionregistry.shared.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** What the printing house is given: a table of the cards, a photo of each that has one, and a manifest with counts and marks. */
final class BatchPackage {
    private static final CSVFormat TABLE = CSVFormat.EXCEL.builder().setDelimiter(';').setHeader("number", "last", "first", "middle", "since", "code", "qr_url").get();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
    private final List<Map<String, Object>> files = new ArrayList<>();
    private int photos;

    private BatchPackage() {}

    /** @param site where the pictures lead to */
    static byte[] of(int batch, List<CardFace> cards, String site, Instant moment) {
        try {
            BatchPackage made = new BatchPackage();
            made.put("cards.csv", table(cards, site));
            for (CardFace card : cards) {
                if (card.photo() != null) {
                    made.photos++;
                    made.put("photos/" + card.number().value() + ".jpg", card.photo());
                }
            }
            byte[] manifest = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(Map.of(
                    "batch", batch, "made", moment.toString(), "cards", cards.size(), "photos", made.photos, "files", made.files));
            made.put("manifest.json", manifest);
            made.zip.close();
            return made.bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void put(String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
        files.add(Map.of("name", name, "bytes", content.length, "sha256", Sha256.of(content)));
    }

    private static byte[] table(List<CardFace> cards, String site) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        CSVPrinter printer = new CSVPrinter(writer, TABLE);
        for (CardFace card : cards) {
            String middle = card.holder().middle();
            printer.printRecord(
                    card.number().value(), card.holder().last(), card.holder().first(), middle == null ? "" : middle,
                    card.since(), card.code(), site + "/v/" + card.token());
        }
        printer.flush();
        return out.toByteArray();
    }
}
