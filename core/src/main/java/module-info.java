/** What a diplomatic event and a retaliation chain are: values, linking, measures and files. */
@SuppressWarnings("module") // the friend module is not visible while this one compiles
module io.github.demarche.core {
    requires transitive com.google.common;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.guava;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires de.siegmar.fastcsv;
    requires org.apache.commons.statistics.descriptive;
    requires org.apache.commons.statistics.distribution;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.demarche.actor;
    exports io.github.demarche.chain;
    exports io.github.demarche.event;
    exports io.github.demarche.io;
    exports io.github.demarche.measure;
    exports io.github.demarche.ontology;
    exports io.github.demarche.internal to
            io.github.demarche.parsers;
}
