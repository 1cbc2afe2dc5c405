package org.unionregistry.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.unionregistry.shared.Refusal;

class PhotoImageTest {

    @Test
    void the_middle_becomes_a_photo_of_three_by_four_written_anew() throws Exception {
        BufferedImage picture = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(300, 0, 600, 800);
        pen.dispose();
        byte[] photo = PhotoImage.of(withNote(file(picture, "jpg"), "Barnaul 53.35 83.77"));
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(photo));
        assertThat(read.getWidth()).isEqualTo(PhotoImage.WIDTH);
        assertThat(read.getHeight()).isEqualTo(PhotoImage.HEIGHT);
        assertThat(new Color(read.getRGB(5, 240)).getRed()).as("the edges are cut off").isGreaterThan(180);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).as("nothing the camera wrote is kept").doesNotContain("Barnaul");
    }

    @Test
    void what_is_no_picture_or_would_not_fit_is_refused_before_it_is_unpacked() throws Exception {
        refused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(), "card.photo.kind");
        refused("GIF89a".getBytes(), "card.photo.kind");
        refused(new byte[0], "card.photo.kind");
        refused(new byte[9 * 1024 * 1024], "card.photo.bytes");
        refused(file(new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB), "png"), "card.photo.small");
        byte[] whole = file(new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB), "png");
        refused(sized(whole, 8000, 5000), "card.photo.large");
        refused(Arrays.copyOf(whole, whole.length / 2), "card.photo.broken");
    }

    private static void refused(byte[] file, String key) {
        assertThatThrownBy(() -> PhotoImage.of(file)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static byte[] file(BufferedImage picture, String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, kind, out);
        return out.toByteArray();
    }

    /** A JPEG with a comment behind its beginning, as cameras write where they were. */
    private static byte[] withNote(byte[] jpeg, String note) {
        byte[] words = note.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(jpeg.length + words.length + 4).put(jpeg, 0, 2).putShort((short) 0xFFFE).putShort((short) (words.length + 2)).put(words)
                .put(jpeg, 2, jpeg.length - 2).array();
    }

    /** A PNG whose head says another size than it has: a bomb, or a broken file. */
    private static byte[] sized(byte[] png, int width, int height) {
        byte[] lying = png.clone();
        ByteBuffer.wrap(lying).putInt(16, width).putInt(20, height);
        return lying;
    }
}
