package org.unionregistry.shared.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.Serializable;
import java.util.Map;

/** A QR code as one path of an SVG picture, with the quiet zone around it. */
public record QrPicture(int size, String path) implements Serializable {

    public static QrPicture of(String text) {
        try {
            BitMatrix dots = new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
            return new QrPicture(dots.getWidth(), path(dots));
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
