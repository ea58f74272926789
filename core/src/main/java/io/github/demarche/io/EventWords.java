package io.github.demarche.io;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Country;
import io.github.demarche.event.Certainty;
import io.github.demarche.event.Claim;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import io.github.demarche.event.Stance;
import io.github.demarche.event.Status;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says in a few words what stands around an act: who, when, how real, who says so. */
final class EventWords {
    private static final int MOST_ACTORS = 3;
    private static final CharMatcher UNPRINTABLE = CharMatcher.javaIsoControl()
            .or(CharMatcher.inRange(Character.MIN_SURROGATE, Character.MAX_SURROGATE))
            .or(CharMatcher.anyOf("\u2028\u2029\ufeff\ufffe\uffff"));

    private EventWords() {}

    /** Returns {@code RUS -> USA}; a side that nobody names is a question mark, and no recipient no arrow. */
    static String sides(DiplomaticEvent event) {
        String actors = actors(event);
        return event.recipients().isEmpty() ? actors : actors + " -> " + side(event, event.recipients());
    }

    static String actors(DiplomaticEvent event) {
        return event.actors().isEmpty() ? "?" : side(event, event.actors());
    }

    private static String side(DiplomaticEvent event, Collection<Actor> side) {
        List<String> labels = labels(event, side).stream().toList();
        String shown = String.join(", ", labels.subList(0, Math.min(MOST_ACTORS, labels.size())));
        return labels.size() > MOST_ACTORS ? shown + " +" + (labels.size() - MOST_ACTORS) : shown;
    }

    /** Returns the label of each actor, in their order and none twice: several from one state are that state. */
    static Set<String> labels(DiplomaticEvent event, Collection<Actor> side) {
        Set<String> labels = new LinkedHashSet<>();
        side.forEach(actor -> labels.add(label(event, actor)));
        return labels;
    }

    /** Returns the code of the state that the actor acts for on the event's day, else a name that people know. */
    static String label(DiplomaticEvent event, Actor actor) {
        return principal(event, actor).map(Country::code).orElseGet(() -> shortName(actor));
    }

    /** Returns the code of the state that the actor acts for on the event's day, else its own code, else its name. */
    static String code(DiplomaticEvent event, Actor actor) {
        return principal(event, actor)
                .map(Country::code)
                .or(() -> actor.code().map(ActorCode::value))
                .orElseGet(() -> shortName(actor));
    }

    /** Returns the name of the state that the actor acts for on the event's day, else of the actor. */
    static String name(DiplomaticEvent event, Actor actor) {
        return principal(event, actor).map(Country::name).map(EventWords::clean).orElseGet(() -> shortName(actor));
    }

    private static Optional<Country> principal(DiplomaticEvent event, Actor actor) {
        return event.day().flatMap(actor::principal).or(actor::principal);
    }

    private static String shortName(Actor actor) {
        String name = clean(actor.name());
        return name.isEmpty() ? clean(actor.label()) : name;
    }

    /** Takes control characters and halves of surrogate pairs out of words that came from a text. */
    static String clean(String words) {
        StringBuilder kept = new StringBuilder();
        words.codePoints()
                .map(c -> !Character.isSupplementaryCodePoint(c) && UNPRINTABLE.matches((char) c) ? ' ' : c)
                .forEach(kept::appendCodePoint);
        return CharMatcher.whitespace().trimAndCollapseFrom(kept, ' ');
    }

    /** Returns the date that orders the event, in ISO form: {@code 2021-04-15}, {@code 2018-03}, {@code 2018}. */
    static Optional<String> date(DiplomaticEvent event) {
        return event.clock().map(date -> {
            String text = date(date);
            String bounded = date.basis() == EventDate.Basis.REPORTED ? "by " + text : text;
            return date.inferred() ? "(" + bounded + ")" : bounded;
        });
    }

    private static String date(EventDate date) {
        String start = date.start().toString();
        return switch (date.precision()) {
            case DAY -> start;
            case MONTH -> date.start().getDayOfMonth() == 1 ? start.substring(0, start.length() - 3) : interval(date);
            case YEAR -> date.start().getDayOfYear() == 1 ? start.substring(0, start.length() - 6) : interval(date);
            case WEEK, QUARTER, INTERVAL -> interval(date);
        };
    }

    private static String interval(EventDate date) {
        return date.isDay() ? date.start().toString() : date.start() + "/" + date.end();
    }

    /** Returns how real the act is; empty for one that occurred, which needs no word. */
    static Optional<String> status(Status status) {
        return switch (status) {
            case OCCURRED -> Optional.empty();
            case ONGOING -> Optional.of("goes on");
            case ANNOUNCED -> Optional.of("announced");
            case THREATENED -> Optional.of("threatened");
            case CONDITIONAL -> Optional.of("conditional");
            case DEMANDED -> Optional.of("demanded");
            case HYPOTHETICAL -> Optional.of("hypothetical");
            case NEGATED -> Optional.of("did not happen");
        };
    }

    /** Returns who alleges, admits, denies or says so; what needs no saying is left out. */
    static ImmutableList<String> claims(DiplomaticEvent event) {
        return event.claims().stream()
                .filter(claim -> !goesWithoutSaying(event, claim))
                .map(claim -> claim(event, claim))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** The narrator's own word, and an actor's of its own act. */
    private static boolean goesWithoutSaying(DiplomaticEvent event, Claim claim) {
        boolean plain = claim.stance() == Stance.ASSERTS && claim.certainty() == Certainty.PLAIN;
        return plain
                && claim.source()
                        .map(source -> labels(event, event.actors()).contains(label(event, source)))
                        .orElse(true);
    }

    private static String claim(DiplomaticEvent event, Claim claim) {
        String by = claim.source().map(source -> " by " + label(event, source)).orElse("");
        String verb = switch (claim.stance()) {
            case ASSERTS -> by.isEmpty() ? "reported" : "said";
            case ALLEGES -> "alleged";
            case ADMITS -> "admitted";
            case DENIES -> "denied";
        };
        String what = claim.aspect() == Claim.Aspect.AUTHORSHIP ? "authorship " + verb : verb;
        return what + by + (claim.certainty() == Certainty.HEDGED ? " with reserve" : "");
    }
}
