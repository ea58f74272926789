package io.github.demarche.examples.analyses;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.knowm.xchart.XYChart;

/** A saved plot, and which colours are in it. */
final class Picture {
    private final BufferedImage image;

    private Picture(BufferedImage image) {
        this.image = image;
    }

    static Picture of(XYChart chart, Path directory) throws IOException {
        Path file = directory.resolve("made").resolve("plot.png");
        Plot.save(chart, file);
        return new Picture(ImageIO.read(file.toFile()));
    }

    Picture shows(java.awt.Color colour) {
        assertThat(IntStream.range(0, image.getHeight())
                        .flatMap(y -> IntStream.range(0, image.getWidth()).map(x -> image.getRGB(x, y)))
                        .anyMatch(pixel -> pixel == colour.getRGB()))
                .as("the picture shows %s", colour)
                .isTrue();
        return this;
    }
}
