package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.parsers.text.Matches.Found;
import io.github.demarche.parsers.text.Term.ActorName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whom the names and agents of a coder's dictionary mean, by their codes on the date of the story. */
final class CodedParties {
    private final Owners owners;
    private final ActorNames names;
    private final Optional<LocalDate> date;

    CodedParties(Owners owners, ActorNames names, Optional<LocalDate> date) {
        this.owners = owners;
        this.names = names;
        this.date = date;
    }

    /** Returns one party for each code of a name; nobody for {@code ---}, and somebody unknown where no code holds. */
    ImmutableList<Party> named(ActorName name, Found<List<ActorName>> found) {
        ActorEntry actor = name.actor();
        if (!actor.existsOn(date)) {
            String why = "no code of the dictionary holds (" + place(name) + ")";
            return ImmutableList.of(new Party(Unresolved.of(actor.name()), found.from(), found.to(), false, why));
        }
        ImmutableList.Builder<Party> parties = ImmutableList.builder();
        for (String code : actor.codes(date)) {
            String why = "code " + code + " (" + place(name) + ")";
            parties.add(new Party(CodedActor.of(code, actor.name()), found.from(), found.to(), false, why));
        }
        return parties.build();
    }

    /** "Russian soldiers", "police in Algeria": returns the agents of those who own them, else somebody unknown. */
    ImmutableList<Party> agents(NounPhrase phrase, String words, Term.Role agent) {
        Found<List<ActorName>> inside = owners.within(phrase);
        List<Found<List<ActorName>>> all = inside == null ? owners.behind(phrase, true) : List.of(inside);
        ImmutableList.Builder<Party> parties = ImmutableList.builder();
        for (Found<List<ActorName>> owner : all) {
            parties.addAll(agents(phrase, words, agent, names.chosen(owner), owner.from()));
        }
        ImmutableList<Party> known = parties.build();
        return known.isEmpty()
                ? ImmutableList.of(new Party(
                        agentOfNobody(words, agent), phrase.from(), phrase.to(), false, "agent without an actor"))
                : known;
    }

    private ImmutableList<Party> agents(
            NounPhrase phrase, String words, Term.Role agent, ActorName owner, int ownerFrom) {
        ImmutableList.Builder<Party> parties = ImmutableList.builder();
        for (String code : codes(owner.actor())) {
            String joined = CodedActor.joined(code, agent.agent());
            String why = "agent " + agent.agent() + " (" + agent.entry().file() + ":"
                    + agent.entry().line() + ") of " + owner.actor().name();
            parties.add(new Party(
                    CodedActor.of(joined, words), Math.min(ownerFrom, phrase.from()), phrase.to(), false, why));
        }
        return parties.build();
    }

    private ImmutableList<String> codes(ActorEntry actor) {
        if (actor.kind() == ActorEntry.Kind.CODED) {
            return actor.codes(date);
        }
        Optional<String> state = actor.country(date).map(country -> country.code());
        Optional<String> code =
                state.or(() -> actor.actor(Optional.empty(), date).code().map(ActorCode::value));
        return code.map(ImmutableList::of).orElse(ImmutableList.of());
    }

    private static String place(ActorName name) {
        return name.entry().file() + ":" + name.line();
    }

    /** Returns the agents of nobody: a body such as peacekeepers where the code is one, else somebody unknown. */
    private static Actor agentOfNobody(String words, Term.Role agent) {
        if (agent.agent().charAt(0) != '~') {
            return CodedActor.of(agent.agent().substring(0, agent.agent().length() - 1), words);
        }
        Unresolved.Builder nobody = Unresolved.builder().name(words);
        agent.sector().ifPresent(nobody::addSectors);
        return nobody.build();
    }
}
