package io.github.demarche.parsers.text;

import com.google.common.collect.ImmutableSet;
import io.github.demarche.ontology.Context;
import io.github.demarche.parsers.lexicon.LexiconEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the glossary finds in one sentence, by token. */
final class Matches {
    /** A phrase of the glossary on the tokens {@code from} to {@code to}, exclusive. */
    record Found<T>(int from, int to, T term) {}

    private final List<Found<List<Term.ActorName>>> actors = new ArrayList<>();
    private final int[] actorAt;
    private final Found<Term.Role>[] roles;
    private final Found<Term.Title>[] titles;
    private final Found<FrameWord>[] verbs;
    private final Found<FrameWord>[] shorterVerbs;
    private final Found<FrameWord>[] nouns;
    private final List<Found<CueWord>> cues = new ArrayList<>();
    private final List<Found<Context>> contexts = new ArrayList<>();
    private final Set<String>[] classes;
    private final boolean[] inNominal;
    private final int[] nominalEnds;
    private boolean eventWord;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Matches(int size) {
        actorAt = new int[size];
        Arrays.fill(actorAt, -1);
        roles = new Found[size];
        titles = new Found[size];
        verbs = new Found[size];
        shorterVerbs = new Found[size];
        nouns = new Found[size];
        classes = new Set[size];
        inNominal = new boolean[size];
        nominalEnds = new int[size];
    }

    static Matches of(Tokens tokens, PhraseTrie<Term> phrases) {
        Matches matches = new Matches(tokens.size());
        int[] ids = new int[tokens.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = phrases.id(tokens.lower(i));
        }
        int[] stems = stems(tokens, phrases);
        for (int from = 0; from < ids.length; from++) {
            matches.from(from, ids, stems, tokens, phrases);
            matches.compound(from, tokens, phrases);
        }
        return matches;
    }

    /** Returns the number of the stem that each token begins with, or null where no phrase ends in a stem. */
    private static int @Nullable [] stems(Tokens tokens, PhraseTrie<Term> phrases) {
        if (!phrases.hasStems()) {
            return null;
        }
        int[] stems = new int[tokens.size()];
        for (int i = 0; i < stems.length; i++) {
            stems[i] = phrases.stemId(tokens.lower(i));
        }
        return stems;
    }

    private void from(int from, int[] ids, int @Nullable [] stems, Tokens tokens, PhraseTrie<Term> phrases) {
        Found<List<Term.ActorName>> longest = null;
        int node = 0;
        for (int i = from; i < ids.length; i++) {
            if (stems != null) {
                longest = at(phrases.next(node, stems[i]), from, i, tokens, phrases, longest);
            }
            node = phrases.next(node, ids[i]);
            if (node == 0) {
                break;
            }
            longest = at(node, from, i, tokens, phrases, longest);
        }
        if (longest != null) {
            addActor(new Found<>(from, longest.to(), topLayer(longest.term())));
        }
    }

    /** Takes what stands under a phrase; returns the actors' names that end here, or {@code before} if there are none. */
    private @Nullable Found<List<Term.ActorName>> at(
            int node,
            int from,
            int last,
            Tokens tokens,
            PhraseTrie<Term> phrases,
            @Nullable Found<List<Term.ActorName>> before) {
        List<Term.ActorName> names = null;
        List<Term> terms = phrases.at(node);
        for (int k = 0; k < terms.size(); k++) {
            Term term = terms.get(k);
            if (term instanceof Term.ActorName name) {
                if (Capitals.agree(name, tokens, from, last)) {
                    if (names == null) {
                        names = new ArrayList<>(2);
                    }
                    names.add(name);
                }
            } else if (term instanceof Term.ContextWord about) {
                contexts.add(new Found<>(from, last + 1, about.context()));
            } else {
                add(term, from, last + 1, tokens);
            }
        }
        return names == null ? before : new Found<>(from, last + 1, names);
    }

    /** A user's entry overrides ours of the same name. */
    private static List<Term.ActorName> topLayer(List<Term.ActorName> names) {
        int top = 0;
        int lowest = Integer.MAX_VALUE;
        for (Term.ActorName name : names) {
            // Where the codes of a coder's dictionary do not hold, our entry does.
            int layer = name.actor().isDated() ? 0 : name.entry().layer();
            top = Math.max(top, layer);
            lowest = Math.min(lowest, name.entry().layer());
        }
        if (lowest != top) {
            int highest = top;
            names.removeIf(name -> name.entry().layer() < highest);
        }
        return names;
    }

    /** "British-flagged", "Iranian-owned": a nationality inside a compound. */
    private void compound(int at, Tokens tokens, PhraseTrie<Term> phrases) {
        String word = tokens.lower(at);
        int hyphen = word.indexOf('-');
        if (hyphen <= 0 || !Words.BELONGING.contains(word.substring(hyphen + 1))) {
            return;
        }
        int node = phrases.next(0, phrases.id(word.substring(0, hyphen)));
        List<Term.ActorName> names = node == 0
                ? List.of()
                : phrases.at(node).stream()
                        .filter(Term.ActorName.class::isInstance)
                        .map(Term.ActorName.class::cast)
                        .toList();
        if (!names.isEmpty()) {
            addActor(new Found<>(at, at + 1, names));
        }
    }

    private void addActor(Found<List<Term.ActorName>> found) {
        int index = actorAt[found.from()];
        if (index >= 0 && !isWithoutArticle(found, actors.get(index))) {
            return; // a longer name that began earlier holds this one
        }
        if (index >= 0) {
            actorAt[found.from() - 1] = -1;
            actors.set(index, found);
        } else {
            index = actors.size();
            actors.add(found);
        }
        for (int i = found.from(); i < found.to(); i++) {
            actorAt[i] = index;
        }
    }

    /** "the West Bank": a name with an article does not keep the words behind the article from a longer one. */
    private static boolean isWithoutArticle(Found<List<Term.ActorName>> found, Found<List<Term.ActorName>> before) {
        return before.from() + 1 == found.from()
                && before.to() < found.to()
                && before.term().get(0).written().startsWith("the ");
    }

    private void add(Term term, int from, int to, Tokens tokens) {
        markNominal(term, from, to, tokens);
        if (term instanceof Term.Role role) {
            roles[to - 1] = longer(roles[to - 1], new Found<>(from, to, role), role.entry(), Term.Role::entry);
        } else if (term instanceof Term.Title title) {
            titles[to - 1] = longer(titles[to - 1], new Found<>(from, to, title), title.entry(), Term.Title::entry);
        } else if (term instanceof Term.ClassWord word) {
            if (classes[to - 1] == null) {
                classes[to - 1] = new HashSet<>();
            }
            classes[to - 1].add(word.name());
        } else if (term instanceof Term.Event event) {
            eventWord = true;
            if (event.word().verb()) {
                Found<FrameWord> found = new Found<>(from, to, event.word());
                if (verbs[from] != null && verbs[from].to() < to) {
                    shorterVerbs[from] = verbs[from];
                }
                verbs[from] = found;
            } else {
                nouns[to - 1] = longer(nouns[to - 1], new Found<>(from, to, event.word()));
            }
        } else if (term instanceof Term.Cue cue) {
            eventWord = true;
            cues.add(new Found<>(from, to, cue.cue()));
        }
    }

    private void markNominal(Term term, int from, int to, Tokens tokens) {
        boolean verb = (term instanceof Term.Event event && event.word().verb()) || term instanceof Term.Cue;
        if (to - from > 1 && !verb) {
            Arrays.fill(inNominal, from, to, true);
        }
        // What is done to whom stands behind the "of" of an event noun, which stays a phrase of its own.
        for (int i = from + 1; i + 1 < to && !(term instanceof Term.Event) && !verb; i++) {
            if (tokens.lower(i).equals("of")) {
                nominalEnds[from] = to;
            }
        }
    }

    /** Returns the token behind the longest title or thing with "of" inside that begins at the token, or 0: "head of state". */
    int nominalEnd(int token) {
        return nominalEnds[token];
    }

    /** Tells whether the token belongs to a noun of several words, whatever its tag: "persona non grata". */
    boolean inNominal(int token) {
        return inNominal[token];
    }

    /** Of the same words a user's entry overrides ours. */
    private static <T> Found<T> longer(
            @Nullable Found<T> before, Found<T> found, LexiconEntry entry, Function<T, LexiconEntry> entryOf) {
        boolean overrides = before != null
                && before.from() == found.from()
                && entryOf.apply(before.term()).layer() < entry.layer();
        return longer(overrides ? null : before, found);
    }

    private static <T> Found<T> longer(@Nullable Found<T> before, Found<T> found) {
        return before != null && before.from() <= found.from() ? before : found;
    }

    /** Reads the names anew, in the order of the text; those for which {@code reader} returns null are none. */
    void epithets(UnaryOperator<@Nullable Found<List<Term.ActorName>>> reader) {
        List<Found<List<Term.ActorName>>> read = new ArrayList<>(actors.size());
        for (Found<List<Term.ActorName>> found : actors) {
            Found<List<Term.ActorName>> now = reader.apply(found);
            if (now != null) {
                read.add(now);
            }
        }
        actors.clear();
        Arrays.fill(actorAt, -1);
        for (Found<List<Term.ActorName>> found : read) {
            Arrays.fill(actorAt, found.from(), found.to(), actors.size());
            actors.add(found);
        }
    }

    /** Returns whether anything in the sentence could tell an event; if not, it goes no further. */
    boolean hasEventWord() {
        return eventWord;
    }

    /** A capitalised name is a noun, whatever the tagger took it for. */
    void correctTags(Tokens tokens) {
        for (Found<List<Term.ActorName>> actor : actors) {
            for (int i = actor.from(); i < actor.to(); i++) {
                Tag tag = tokens.tag(i);
                boolean name = Character.isUpperCase(tokens.word(i).charAt(0));
                if (name
                        && (tag.isVerb()
                                || tag.isAdverb()
                                || tag == Tag.MD
                                || tag == Tag.PRP
                                || tag == Tag.IN
                                || tag == Tag.UH
                                || tag == Tag.FW)) {
                    tokens.setTag(i, Tag.NNP);
                }
            }
        }
    }

    /** Returns the actors' names, none overlapping, in the order of the text. */
    List<Found<List<Term.ActorName>>> actors() {
        return actors;
    }

    /** Adds the codes of the states that the names, capitals and persons belong to. */
    void addStatesTo(Set<String> states) {
        for (Found<List<Term.ActorName>> found : actors) {
            Term.ActorName name = found.term().get(found.term().size() - 1);
            if (name.naming() != Term.Naming.EPITHET && name.actor().country().isPresent()) {
                states.add(name.actor().code());
            }
        }
    }

    /** Returns the actor's name that covers the token. */
    @Nullable
    Found<List<Term.ActorName>> actor(int token) {
        return actorAt[token] < 0 ? null : actors.get(actorAt[token]);
    }

    /** Returns the longest role word that ends at the token, inclusive. */
    @Nullable
    Found<Term.Role> role(int token) {
        return roles[token];
    }

    /** Returns the longest title that ends at the token, inclusive. */
    @Nullable
    Found<Term.Title> title(int token) {
        return titles[token];
    }

    /** Returns the verb whose form begins at the token. */
    @Nullable
    Found<FrameWord> verb(int token) {
        return verbs[token];
    }

    /** Returns the next shorter verb at the token: "step" where {@link #verb} is "step up". */
    @Nullable
    Found<FrameWord> shorterVerb(int token) {
        return shorterVerbs[token];
    }

    /** Returns the longest event noun that ends at the token, inclusive. */
    @Nullable
    Found<FrameWord> noun(int token) {
        return nouns[token];
    }

    /** Returns the classes of the phrases that end at the token. */
    Set<String> classes(int token) {
        return classes[token] == null ? ImmutableSet.of() : classes[token];
    }

    /** Returns the words that tell what an act is about, in the order of the text; "bank" in "West Bank" among them. */
    List<Found<Context>> contexts() {
        return contexts;
    }

    /** Returns the cues in the order of the text, overlapping ones included. */
    List<Found<CueWord>> cues() {
        return cues;
    }
}
