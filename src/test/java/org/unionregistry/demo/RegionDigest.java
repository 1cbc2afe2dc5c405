package org.unionregistry.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.unionregistry.demo.copy.Sink;
import org.unionregistry.demo.copy.Target;
import org.unionregistry.demo.region.DemoRegion;
import org.unionregistry.support.TestClock;

/** A fingerprint of everything the demo would write on a day. */
final class RegionDigest implements Target {
    private final MessageDigest digest;

    private RegionDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String on(LocalDate today) {
        RegionDigest fingerprint = new RegionDigest();
        DemoRegion.until(today, TestClock.ZONE).write(fingerprint, "hash");
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    @Override
    public Sink open(String table, List<String> columns) {
        digest.update(table.getBytes(StandardCharsets.UTF_8));
        return new Sink() {
            @Override
            public void write(byte[] bytes, int length) {
                digest.update(bytes, 0, length);
            }

            @Override
            public void close() {}
        };
    }
}
