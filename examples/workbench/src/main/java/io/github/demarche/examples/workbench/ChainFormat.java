package io.github.demarche.examples.workbench;

import io.github.demarche.chain.GraphView;
import io.github.demarche.io.ChainPrinter;
import io.github.demarche.io.CrisisMap;
import io.github.demarche.io.Dot;
import io.github.demarche.io.GraphMl;
import io.github.demarche.io.JsonLines;
import io.github.demarche.io.JsonLinesWriter;
import io.github.demarche.io.Mermaid;
import io.github.demarche.io.RelationalFormat;
import io.github.demarche.io.SvgTimeline;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

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
    },
    /** A crisis map, actors by time, as a picture. */
    MAP {
        @Override
        void write(GraphView view, Writer out) throws IOException {
            // What is not to be drawn has left the view already.
            out.write(CrisisMap.builder().withInferred().build().draw(view));
        }
    },
    /** A graph for Gephi and its like. */
    GRAPHML {
        @Override
        void write(GraphView view, Writer out) throws IOException {
            out.write(GraphMl.builder().withInferred().build().draw(view));
        }
    },
    /** Acts as ties, for R's relevent. */
    RELEVENT(RelationalFormat.RELEVENT),
    /** Acts as ties, for R's remify. */
    REMIFY(RelationalFormat.REMIFY),
    /** Acts as ties, for R's goldfish. */
    GOLDFISH(RelationalFormat.GOLDFISH),
    /** Acts as ties, for eventnet. */
    EVENTNET(RelationalFormat.EVENTNET);

    private final Optional<RelationalFormat> table;

    ChainFormat() {
        this.table = Optional.empty();
    }

    ChainFormat(RelationalFormat table) {
        this.table = Optional.of(table);
    }

    /** Writes the view; {@code out} stays open. */
    void write(GraphView view, Writer out) throws IOException {
        throw new IllegalStateException(this + " is a table of acts, not a drawing of a view");
    }

    /** Returns the table of acts that this is; empty for the forms that show links. */
    Optional<RelationalFormat> table() {
        return table;
    }

    /** Returns the name as it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
