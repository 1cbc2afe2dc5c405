package org.unionregistry.card.web;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** A card as one picture, 1 012 by 638 points: the size of a bank card at 300 points an inch. */
final class CardDrawing {
    private static final int WIDTH = 1012;
    private static final int HEIGHT = 638;
    private static final int LEFT = 56;
    private static final int QR = 330;
    private static final int QR_X = WIDTH - QR - 40;
    private static final int QR_Y = 170;
    private static final int BAND = 110;
    private static final int PHOTO_Y = 330;
    private static final int PHOTO_WIDTH = 192;
    private static final int PHOTO_HEIGHT = 256;
    private static final String NIGHT = "#11324a";

    private CardDrawing() {}

    static String svg(PaperCard card, String union) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="DejaVu Sans, Arial, sans-serif" fill="#16232e">
                <rect width="%1$d" height="%2$d" rx="36" fill="#fff" stroke="#c9d4df" stroke-width="3"/>
                <path d="M0 %3$dV36a36 36 0 0 1 36-36h%4$da36 36 0 0 1 36 36v%5$dz" fill="%6$s"/>
                <text x="%7$d" y="68" font-size="34" font-weight="700" fill="#fff">%8$s</text>
                <text x="%7$d" y="230" font-size="44" font-weight="700">%9$s</text><text x="%7$d" y="286" font-size="36">%10$s</text>
                <text x="%18$d" y="400" font-size="%19$d">%11$s</text><text x="%18$d" y="470" font-size="28" fill="#47596a">%12$s</text>
                <text x="%18$d" y="520" font-size="28" fill="#47596a">%13$s</text>%20$s
                <image x="%14$d" y="%15$d" width="%16$d" height="%16$d" href="%17$s"/></svg>
                """.formatted(WIDTH, HEIGHT, BAND, WIDTH - 72, BAND - 36, NIGHT, LEFT, words(union), words(card.last()), words(card.first()),
                words(card.number()), words(card.since()), words(card.code()), QR_X, QR_Y, QR, card.picture(), below(card), card.photo() == null ? 42 : 31,
                card.photo() == null ? "" : "<image x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" href=\"%s\"/>".formatted(LEFT, PHOTO_Y, PHOTO_WIDTH, PHOTO_HEIGHT, card.photo()));
    }

    static byte[] png(PaperCard card, String union) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.decode(NIGHT));
        pen.fillRect(0, 0, WIDTH, BAND);
        Font regular = font("DejaVuSans.ttf");
        Font bold = font("DejaVuSans-Bold.ttf");
        write(pen, bold, 34, Color.WHITE, union, LEFT, 68, WIDTH - LEFT);
        write(pen, bold, 44, Color.BLACK, card.last(), LEFT, 230);
        write(pen, regular, 36, Color.BLACK, card.first(), LEFT, 286);
        write(pen, regular, 42, Color.BLACK, card.number(), below(card), 400);
        write(pen, regular, 28, Color.DARK_GRAY, card.since(), below(card), 470);
        write(pen, regular, 28, Color.DARK_GRAY, card.code(), below(card), 520);
        pen.drawImage(image(card.picture()), QR_X, QR_Y, QR, QR, null);
        if (card.photo() != null) {
            pen.drawImage(image(card.photo()), LEFT, PHOTO_Y, PHOTO_WIDTH, PHOTO_HEIGHT, null);
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** A long name is written smaller, so that it ends before the picture. */
    private static void write(Graphics2D pen, Font face, int points, Color colour, String text, int x, int y) {
        write(pen, face, points, colour, text, x, y, QR_X - 20);
    }

    private static void write(Graphics2D pen, Font face, int points, Color colour, String text, int x, int y, int end) {
        int widest = end - x;
        Font font = face.deriveFont((float) points);
        int width = pen.getFontMetrics(font).stringWidth(text);
        pen.setFont(width > widest ? face.deriveFont((float) points * widest / width) : font);
        pen.setColor(colour);
        pen.drawString(text, x, y);
    }

    /** Where the words below the name begin: beside the photo, where there is one. */
    private static int below(PaperCard card) {
        return card.photo() == null ? LEFT : LEFT + PHOTO_WIDTH + 24;
    }

    private static BufferedImage image(String data) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1))));
    }

    private static Font font(String name) throws IOException {
        try (InputStream file = new ClassPathResource("fonts/" + name).getInputStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (FontFormatException broken) {
            throw new IOException(broken);
        }
    }

    private static String words(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
