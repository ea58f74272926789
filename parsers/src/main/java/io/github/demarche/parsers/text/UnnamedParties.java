package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Collective;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Organisation;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.parsers.text.Matches.Found;
import io.github.demarche.parsers.text.Term.ActorName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whom phrases mean that hold no name at their head, or one that no lexicon knows: by role, title, number and owner. */
final class UnnamedParties {
    private static final ImmutableSet<String> MEMBERS = ImmutableSet.of(
            "countries",
            "nations",
            "states",
            "capitals",
            "governments",
            "allies",
            "powers",
            "partners",
            "neighbours",
            "neighbors",
            "members");
    private static final ImmutableSet<String> FORMER = ImmutableSet.of(
            "former",
            "ex",
            "ousted",
            "late",
            "exiled",
            "deposed",
            "toppled",
            "overthrown",
            "fugitive",
            "retired",
            "onetime");

    private static final ImmutableSet<Sector> BODIES = ImmutableSet.of(Sector.IGO, Sector.NGO, Sector.IMG);

    private final Tokens tokens;
    private final Matches matches;
    private final ActorNames names;
    private final Owners owners;
    private final QuantityReader quantities;
    private final Optional<LocalDate> date;

    UnnamedParties(Tokens tokens, Matches matches, ActorNames names, Owners owners, Optional<LocalDate> date) {
        this.tokens = tokens;
        this.matches = matches;
        this.names = names;
        this.owners = owners;
        this.quantities = new QuantityReader(tokens);
        this.date = date;
    }

    /** "allied countries": tells whether the phrase means members of something, not one of them. */
    boolean isMembers(NounPhrase phrase) {
        return MEMBERS.contains(tokens.lower(phrase.head()));
    }

    /** "Russian officials", "the US president", "police in Algeria". */
    ImmutableList<Party> office(NounPhrase phrase, Sector sector, String onlyOf) {
        Sector now = isFormer(phrase) ? Sector.ELI : sector;
        Found<List<ActorName>> owner = owners.within(phrase);
        List<Found<List<ActorName>>> all = owner == null ? owners.behind(phrase, sector != Sector.IGO) : List.of(owner);
        if (!all.isEmpty()) {
            return all.stream().map(one -> owned(phrase, now, one)).collect(ImmutableList.toImmutableList());
        }
        if (Country.find(onlyOf).isPresent()) {
            State state =
                    State.builder().country(Country.of(onlyOf)).addSectors(now).build();
            String why = "title of " + state.country().name() + " alone";
            return ImmutableList.of(new Party(state, phrase.from(), phrase.to(), false, why));
        }
        if (BODIES.contains(now)) {
            return ImmutableList.of(
                    new Party(body(phrase, now), phrase.from(), phrase.to(), false, "body of no state"));
        }
        Unresolved.Builder nobody = Unresolved.builder().name(text(phrase));
        if (!isOfUnknown(phrase)) {
            nobody.addSectors(now);
        }
        return ImmutableList.of(new Party(nobody.build(), phrase.from(), phrase.to(), false, "role without a country"));
    }

    /** "peacekeepers", "aid workers": of no state unless one is named. */
    private Organisation body(NounPhrase phrase, Sector sector) {
        return Organisation.builder()
                .name(text(phrase))
                .organisationCode(ActorCode.parse(sector.name()))
                .build();
    }

    /** "the leaders of Puntland": of a place that no lexicon knows, and so not of whoever was told of last. */
    private boolean isOfUnknown(NounPhrase phrase) {
        int at = phrase.to();
        return at + 1 < tokens.size()
                && tokens.lower(at).equals("of")
                && tokens.tag(at + 1).isProperNoun();
    }

    private Party owned(NounPhrase phrase, Sector sector, Found<List<ActorName>> owner) {
        ActorName name = names.chosen(owner);
        Optional<Country> country = name.actor().country(date);
        int from = Math.min(owner.from(), phrase.from());
        if (country.isPresent()) {
            State state =
                    State.builder().country(country.get()).addSectors(sector).build();
            return new Party(
                    state, from, phrase.to(), false, "role of " + country.get().name());
        }
        Actor body = name.actor().kind() == ActorEntry.Kind.COLLECTIVE
                ? name.actor().collective(text(phrase))
                : name.actor().actor(Optional.empty(), date);
        return new Party(
                body, from, phrase.to(), false, "role of " + name.actor().name());
    }

    ImmutableList<Party> collective(NounPhrase phrase) {
        Found<List<ActorName>> owner = owners.within(phrase);
        if (owner == null) {
            owner = owners.behind(phrase, false).stream()
                    .filter(one -> isBody(names.chosen(one)))
                    .findFirst()
                    .orElse(null);
        }
        Collective.Builder members = Collective.builder().name(text(phrase));
        quantities.read(phrase).ifPresent(number -> {
            number.min().ifPresent(least -> members.atLeast((int) Math.max(1, Math.min(least, 1000))));
            number.max().ifPresent(most -> members.atMost((int) Math.max(1, Math.min(most, 1000))));
        });
        if (owner != null && isBody(names.chosen(owner))) {
            return ImmutableList.of(owned(phrase, Sector.GOV, owner));
        }
        if (owner != null && names.chosen(owner).actor().kind() == ActorEntry.Kind.COLLECTIVE) {
            return ImmutableList.of(new Party(
                    names.chosen(owner).actor().collective(text(phrase)),
                    phrase.from(),
                    phrase.to(),
                    false,
                    "collective"));
        }
        return ImmutableList.of(new Party(members.build(), phrase.from(), phrase.to(), false, "collective"));
    }

    /** A name that no lexicon knows, or a person of a nation. */
    ImmutableList<Party> unknown(NounPhrase phrase) {
        boolean person = matches.classes(phrase.head()).contains("person");
        boolean proper = tokens.tag(phrase.head()).isProperNoun()
                && Character.isUpperCase(tokens.word(phrase.head()).charAt(0));
        if ((!person && !proper) || matches.noun(phrase.head()) != null) {
            return ImmutableList.of();
        }
        Unresolved.Builder actor = Unresolved.builder().name(text(phrase));
        Found<List<ActorName>> owner = owners.within(phrase);
        Optional<Sector> sector = sectorInside(phrase);
        if (owner != null && sector.isPresent() && isBody(names.chosen(owner))) {
            return ImmutableList.of(owned(phrase, sector.get(), owner));
        }
        Optional<Country> country =
                owner == null ? Optional.empty() : names.chosen(owner).actor().country(date);
        country.ifPresent(actor::country);
        sector.ifPresent(actor::addSectors);
        return ImmutableList.of(new Party(actor.build(), phrase.from(), phrase.to(), false, "not in the lexicon"));
    }

    /** "UN mediator Jane Doe": whom no lexicon knows speaks for the body that the title names. */
    private static boolean isBody(ActorName name) {
        return name.actor().kind() == ActorEntry.Kind.ORGANISATION
                || name.actor().kind() == ActorEntry.Kind.GROUP;
    }

    /** "Foreign Minister Jane Doe": the title's sector for a name that is not known. */
    Optional<Sector> sectorInside(NounPhrase phrase) {
        for (int i = phrase.head() - 1; i >= phrase.from(); i--) {
            Found<Term.Title> title = matches.title(i);
            Found<Term.Role> role = matches.role(i);
            if (title != null) {
                return Optional.of(isFormer(phrase) ? Sector.ELI : title.term().sector());
            }
            if (role != null && role.term().sector().isPresent()) {
                return isFormer(phrase) ? Optional.of(Sector.ELI) : role.term().sector();
            }
        }
        return Optional.empty();
    }

    boolean isFormer(NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.head(); i++) {
            String word = tokens.lower(i);
            if (FORMER.contains(word) || word.startsWith("ex-")) {
                return true;
            }
        }
        return false;
    }

    String text(NounPhrase phrase) {
        int from = phrase.from();
        while (from < phrase.head() && tokens.tag(from) == Tag.DT) {
            from++;
        }
        return Chars.collapsed(tokens.document(), tokens.start(from), tokens.end(phrase.to() - 1));
    }
}
