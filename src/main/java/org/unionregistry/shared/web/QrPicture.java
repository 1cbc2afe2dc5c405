package org.unionregistry.shared.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code as one path of an SVG picture, with the quiet zone around it. */
public record QrPicture(int size, String path) implements Serializable {

    public static QrPicture of(String text) {
        BitMatrix dots = dots(text);
        return new QrPicture(dots.getWidth(), path(dots));
    }

    /** The same as a PNG for papers, each dot so many points wide. */
    public static byte[] png(String text, int dot) {
        try {
            BitMatrix dots = dots(text);
            BufferedImage image = new BufferedImage(dots.getWidth() * dot, dots.getHeight() * dot, BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    image.setRGB(x, y, dots.get(x / dot, y / dot) ? 0 : 0xffffff);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static BitMatrix dots(String text) {
        try {
            return new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** One stroke per run of dark dots in a row. */
    private static String path(BitMatrix dots) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y++) {
            int x = 0;
            while (x < dots.getWidth()) {
                int begin = x;
                while (x < dots.getWidth() && dots.get(x, y)) {
                    x++;
                }
                if (x > begin) {
                    path.append('M').append(begin).append(' ').append(y).append('h').append(x - begin).append("v1h-").append(x - begin).append('z');
                }
                x++;
            }
        }
        return path.toString();
    }
}
