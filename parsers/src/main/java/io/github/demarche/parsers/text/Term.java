package io.github.demarche.parsers.text;

import io.github.demarche.actor.Sector;
import io.github.demarche.ontology.Context;
import io.github.demarche.parsers.lexicon.LexiconEntry;
import java.util.Optional;

/** What stands under a phrase of the glossary. */
sealed interface Term
        permits Term.ActorName, Term.Role, Term.Title, Term.ClassWord, Term.ContextWord, Term.Event, Term.Cue {

    /** How a phrase names its actor. */
    enum Naming {
        NAME,
        ADJECTIVE,
        PEOPLE,
        CAPITAL,
        SEAT,
        ORGAN,
        /** A part of a state that acts: "Chechnya", "Quebec". */
        REGION,
        CITY,
        /** A common noun for an actor that the story has named: "the kingdom". */
        EPITHET,
        FULL_NAME,
        SHORT_NAME,
        SURNAME
    }

    /** A name of an actor of the lexicon. {@code written} keeps the capitals, which must agree with the text's. */
    record ActorName(
            ActorEntry actor, Naming naming, Optional<Sector> sector, String written, LexiconEntry entry, int line)
            implements Term {}

    /**
     * A word for people or bodies of a sector. {@code agent} is the code of a coder's dictionary, {@code ~MIL} or {@code
     * IGO~}, and empty for our own; only a dictionary's agent may be of no sector.
     */
    record Role(Optional<Sector> sector, String agent, LexiconEntry entry) implements Term {}

    /** A title that names an office; {@code code} is that of the only state or body that has it, or empty. */
    record Title(String office, Sector sector, String code, LexiconEntry entry) implements Term {}

    /** A member of a class that senses ask for. */
    record ClassWord(String name) implements Term {}

    /** A word that tells what an act is about. */
    record ContextWord(Context context) implements Term {}

    /** A form of an event word. */
    record Event(FrameWord word) implements Term {}

    /** A word that joins a response to its provocation. */
    record Cue(CueWord cue) implements Term {}
}
