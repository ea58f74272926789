package io.github.demarche.examples.workbench;

import io.github.demarche.chain.GraphView;
import io.github.demarche.io.ChainPrinter;
import io.github.demarche.io.Dot;
import io.github.demarche.io.JsonLines;
import io.github.demarche.io.JsonLinesWriter;
import io.github.demarche.io.Mermaid;
import io.github.demarche.io.SvgTimeline;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** The forms in which a chain is written. */
enum ChainFormat {
    /** For people to read. */
    TEXT {
        @Override
        void write(GraphView view, Writer out) throws IOException {
            out.write(ChainPrinter.print(view));
        }
    },
    /** Events, relations and links as JSON Lines. */
    JSON {
        @Override
        void write(GraphView view, Writer out) {
            JsonLinesWriter lines = JsonLines.writer(out);
            view.events().forEach(lines::write);
            view.relations().forEach(lines::write);
            view.links().forEach(lines::write);
            lines.flush();
        }
    },
    /** A Mermaid diagram. */
    MERMAID {
        @Override
        void write(GraphView view, Writer out) throws IOException {
            out.write(Mermaid.of(view));
        }
    },
    /** A graph for Graphviz. */
    DOT {
        @Override
        void write(GraphView view, Writer out) throws IOException {
            out.write(Dot.of(view));
        }
    },
    /** A timeline as a picture. */
    SVG {
        @Override
        void write(GraphView view, Writer out) throws IOException {
            out.write(SvgTimeline.of(view));
        }
    };

    /** Writes the view; {@code out} stays open. */
    abstract void write(GraphView view, Writer out) throws IOException;

    /** Returns the name as it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
