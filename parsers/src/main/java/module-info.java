/** Text, published data sets and coders' dictionaries to Demarche's events. */
module io.github.demarche.parsers {
    requires transitive io.github.demarche.core;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.demarche.parsers.dataset;
    exports io.github.demarche.parsers.lexicon;
    exports io.github.demarche.parsers.text;
}
