package org.unionregistry.card;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.geometry.Positions;
import org.unionregistry.shared.Refusal;

/**
 * Makes the photo of a card of an uploaded picture: turned upright, cropped in its middle to three by four, 360 by 480 points,
 * written anew as JPEG, so that no place, no device and no program in the file survives.
 */
final class PhotoImage {
    static final int WIDTH = 360;
    static final int HEIGHT = 480;
    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final long MOST_POINTS = 30_000_000;
    private static final double QUALITY = 0.85;
    /** Unpacked a picture takes a hundred megabytes: one at a time. */
    private static final Semaphore ONE = new Semaphore(1);

    private PhotoImage() {}

    /** @throws Refusal when it is no picture, too small, or too large to be unpacked safely */
    static byte[] of(byte[] upload) {
        if (upload.length > MOST_BYTES) {
            throw new Refusal("card.photo.bytes", MOST_BYTES / 1024 / 1024);
        }
        requireDecent(upload);
        ONE.acquireUninterruptibly();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Thumbnails.of(new ByteArrayInputStream(upload))
                    .crop(Positions.CENTER).size(WIDTH, HEIGHT).imageType(BufferedImage.TYPE_INT_RGB).outputFormat("jpg").outputQuality(QUALITY)
                    .toOutputStream(out);
            return out.toByteArray();
        } catch (IOException | RuntimeException broken) {
            throw new Refusal("card.photo.broken");
        } finally {
            ONE.release();
        }
    }

    /** What the head of the file says, before anything is unpacked. */
    private static void requireDecent(byte[] upload) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new Refusal("card.photo.kind");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                String kind = reader.getFormatName().toLowerCase(Locale.ROOT);
                if (!kind.equals("jpeg") && !kind.equals("png")) {
                    throw new Refusal("card.photo.kind");
                }
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                if (width * height > MOST_POINTS) {
                    throw new Refusal("card.photo.large", MOST_POINTS / 1_000_000);
                }
                if (width < WIDTH / 2 || height < HEIGHT / 2) {
                    throw new Refusal("card.photo.small", WIDTH / 2, HEIGHT / 2);
                }
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal("card.photo.broken");
        }
    }
}
