package io.github.demarche.examples.analyses;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;

/** The look that the plots have in common, and how they are saved: no window is opened. */
final class Plot {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 600;

    /** Colours that the colour-blind tell apart (Okabe and Ito). */
    static final Color BLUE = new Color(0x0072B2);

    static final Color ORANGE = new Color(0xD55E00);
    static final Color GREEN = new Color(0x009E73);
    static final Color GREY = new Color(0x999999);

    static {
        System.setProperty("java.awt.headless", "true");
    }

    private Plot() {}

    static XYChart empty(String title, String x, String y, LegendPosition legend) {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .xAxisTitle(x)
                .yAxisTitle(y)
                .build();
        chart.getStyler()
                .setLegendPosition(legend)
                .setChartBackgroundColor(Color.WHITE)
                .setChartTitleBoxVisible(false)
                .setPlotBorderVisible(false);
        chart.getStyler().setPlotGridLinesColor(new Color(0xE5E5E5));
        return chart;
    }

    /** Saves the chart as a PNG picture. */
    static void save(XYChart chart, Path picture) throws IOException {
        Path directory = picture.toAbsolutePath().getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        chart.paint(canvas, WIDTH, HEIGHT);
        canvas.dispose();
        try (OutputStream out = Files.newOutputStream(picture)) {
            ImageIO.write(image, "png", out);
        }
    }
}
