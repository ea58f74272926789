package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.Quantity;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Mode;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** What forms of one JSON object an event differ in. One object reads one file. */
interface JsonForm {
    DatasetFormat format();

    String typeField();

    String modeField();

    String contextField();

    /** Returns the fields whose values are texts, whatever they look like. */
    ImmutableSet<String> textFields();

    /** Returns the fields whose values follow from an event. */
    ImmutableSet<String> eventFields();

    /** Forgets the last object. */
    default void begin() {}

    /** Reads a field at whose value's first token {@code in} stands; a field that it does not know is left where it is. */
    void field(String name, JsonIn in, JsonFacts facts) throws IOException;

    /** Looks, behind the last field, for what is missing. */
    void complete(JsonFacts facts);

    /** Tells whether the form has a place for the number. */
    boolean holds(Quantity quantity);

    /** Sets the fields that say what the event says, by name, as JSON; {@code type} and {@code mode} are what is printed. */
    void describe(DiplomaticEvent event, Optional<EventType> type, Optional<Mode> mode, Map<String, String> fields);
}
