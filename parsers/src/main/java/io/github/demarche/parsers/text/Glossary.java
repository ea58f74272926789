package io.github.demarche.parsers.text;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.Sector;
import io.github.demarche.ontology.Context;
import io.github.demarche.parsers.internal.Inflection;
import io.github.demarche.parsers.lexicon.Lexicon;
import io.github.demarche.parsers.lexicon.LexiconEntry;
import io.github.demarche.parsers.text.Term.Naming;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The lexicon, compiled for matching: one trie over the phrases of all its entries. Immutable once built. */
final class Glossary {
    private static final ImmutableMap<String, Naming> NAMINGS = ImmutableMap.<String, Naming>builder()
            .put("name", Naming.NAME)
            .put("adjective", Naming.ADJECTIVE)
            .put("people", Naming.PEOPLE)
            .put("capital", Naming.CAPITAL)
            .put("seat", Naming.SEAT)
            .put("region", Naming.REGION)
            .put("epithet", Naming.EPITHET)
            .put("city", Naming.CITY)
            .put("shortname", Naming.SHORT_NAME)
            .put("surname", Naming.SURNAME)
            .buildOrThrow();

    private final PhraseTrie<Term> phrases = new PhraseTrie<>();
    private final SentenceAnalyzer analyzer;
    private final Inflection inflection;
    private final Map<String, Sector> offices = new HashMap<>();
    private final Map<String, String> successors = new HashMap<>();
    private final Map<String, ImmutableList<FrameWord>> separable = new LinkedHashMap<>();
    private final DiscardPhrases discards;
    private final IssuePhrases issues;

    Glossary(Lexicon lexicon, SentenceAnalyzer analyzer) {
        this.analyzer = analyzer;
        List<LexiconEntry> forms = lexicon.entries("forms");
        inflection = new Inflection(heads(forms, "verb"), heads(forms, "noun"));
        lexicon.entries("offices").forEach(this::addOffice);
        lexicon.entries("actors").forEach(this::addActor);
        lexicon.entries("roles").forEach(this::addRole);
        addClasses(lexicon.entries("classes"));
        addFrames(lexicon.entries("frames"));
        lexicon.entries("contexts").forEach(this::addContext);
        lexicon.entries("cues").forEach(this::addCue);
        discards = new DiscardPhrases(lexicon.entries("discards"));
        issues = new IssuePhrases(lexicon.entries("issues"), inflection);
    }

    private static List<String> heads(List<LexiconEntry> entries, String kind) {
        return entries.stream()
                .filter(entry -> entry.kind().equals(kind))
                .map(LexiconEntry::head)
                .toList();
    }

    PhraseTrie<Term> phrases() {
        return phrases;
    }

    DiscardPhrases discards() {
        return discards;
    }

    IssuePhrases issues() {
        return issues;
    }

    /** Returns the verbs of two words whose first, in any form, is {@code form}: "kicked 10 diplomats out". */
    ImmutableList<FrameWord> separable(String form) {
        return separable.getOrDefault(form, ImmutableList.of());
    }

    private void addActor(LexiconEntry entry) {
        ActorEntry actor = ActorEntry.of(entry, offices, successors);
        boolean person = actor.kind() == ActorEntry.Kind.PERSON;
        entry.value("successor").ifPresent(code -> successors.put(entry.head(), code));
        for (LexiconEntry.Property line : entry.properties()) {
            if (line.key().equals("organ")) {
                addOrgan(actor, entry, line);
            } else if (line.key().equals("stem")) {
                for (String name : line.values()) {
                    putStem(name, new Term.ActorName(actor, Naming.NAME, Optional.empty(), name, entry, line.line()));
                }
            } else if (NAMINGS.containsKey(line.key())) {
                Naming naming = person && line.key().equals("name") ? Naming.FULL_NAME : NAMINGS.get(line.key());
                for (String name : line.values()) {
                    put(name, new Term.ActorName(actor, naming, Optional.empty(), name, entry, line.line()));
                }
            }
        }
    }

    /** {@code organ SECTOR name | name}. */
    private void addOrgan(ActorEntry actor, LexiconEntry entry, LexiconEntry.Property line) {
        String first = line.values().get(0);
        Optional<Sector> sector = Optional.of(Sector.parse(first.substring(0, 3)));
        put(
                first.substring(4),
                new Term.ActorName(actor, Naming.ORGAN, sector, first.substring(4), entry, line.line()));
        line.values().stream()
                .skip(1)
                .forEach(name -> put(name, new Term.ActorName(actor, Naming.ORGAN, sector, name, entry, line.line())));
    }

    private void addRole(LexiconEntry entry) {
        if (entry.kind().equals("agent")) {
            addAgent(entry);
            return;
        }
        Term role = new Term.Role(Optional.of(Sector.parse(entry.head())), "", entry);
        for (String word : entry.values("word")) {
            inflection.nounForms(word).forEach(form -> {
                put(form, role);
                put(form, new Term.ClassWord("person"));
            });
        }
    }

    /** {@code agent ~MIL}: the words stand as they are, plurals among them. */
    private void addAgent(LexiconEntry entry) {
        Term role = new Term.Role(CodedActor.sector(entry.head()), entry.head(), entry);
        for (String word : entry.values("word")) {
            put(word, role);
            put(word, new Term.ClassWord("person"));
        }
    }

    /** {@code office foreign-minister GOV}; a title of one state alone stands as {@code state USA secretary of state | secretary of the treasury}. */
    private void addOffice(LexiconEntry entry) {
        int blank = entry.head().indexOf(' ');
        String office = entry.head().substring(0, blank);
        Sector sector = Sector.parse(entry.head().substring(blank + 1));
        offices.put(office, sector);
        for (String word : entry.values("title")) {
            Term title = new Term.Title(office, sector, "", entry);
            inflection.nounForms(word).forEach(form -> put(form, title));
        }
        for (LexiconEntry.Property line : entry.properties("state")) {
            String first = line.values().get(0);
            int space = first.indexOf(' ');
            Term title = new Term.Title(office, sector, first.substring(0, space), entry);
            put(first.substring(space + 1), title);
            line.values().stream().skip(1).forEach(word -> put(word, title));
        }
    }

    private void addClasses(List<LexiconEntry> entries) {
        Map<String, LexiconEntry> byName = new LinkedHashMap<>();
        entries.forEach(entry -> byName.put(entry.head(), entry));
        for (LexiconEntry entry : entries) {
            addClass(entry.head(), entry, byName, 0);
        }
    }

    private void addClass(String name, LexiconEntry entry, Map<String, LexiconEntry> byName, int depth) {
        for (String word : entry.values("word")) {
            inflection.nounForms(word).forEach(form -> put(form, new Term.ClassWord(name)));
        }
        for (String word : entry.values("exact")) {
            put(word, new Term.ClassWord(name));
        }
        for (String included : entry.values("include")) {
            LexiconEntry other = byName.get(included);
            if (other != null && depth < 5) {
                addClass(name, other, byName, depth + 1);
            }
        }
    }

    private void addFrames(List<LexiconEntry> entries) {
        Map<String, ImmutableList.Builder<Sense>> senses = new LinkedHashMap<>();
        Map<String, Set<String>> forms = new HashMap<>();
        Map<String, Integer> layers = new HashMap<>();
        // Later layers are tried first, so that they override; within a layer the order is that of the files.
        List<LexiconEntry> byLayer = entries.stream()
                .sorted(Comparator.comparing(LexiconEntry::layer).reversed())
                .toList();
        for (LexiconEntry entry : byLayer) {
            boolean verb = entry.kind().equals("verb");
            ImmutableList<Sense> own = entry.properties("sense").stream()
                    .map(line -> SenseReader.read(entry, line, verb))
                    .collect(ImmutableList.toImmutableList());
            ImmutableSet.Builder<String> words = ImmutableSet.<String>builder().add(entry.head());
            for (String word : words.addAll(entry.values("also")).build()) {
                layers.putIfAbsent(entry.kind() + " " + word, entry.layer());
                senses.computeIfAbsent(entry.kind() + " " + word, key -> ImmutableList.builder())
                        .addAll(own);
            }
            if (!entry.properties("form").isEmpty()) {
                forms.computeIfAbsent(entry.kind() + " " + entry.head(), key -> new LinkedHashSet<>())
                        .addAll(entry.values("form"));
            }
        }
        // Of verbs with a form in common the last counts, of nouns the first: a user's entry is to override ours.
        List<String> order = new ArrayList<>(senses.keySet());
        order.sort(Comparator.comparingInt(key -> layerOrder(key, layers)));
        for (String key : order) {
            boolean verb = key.startsWith("verb ");
            ImmutableList<Sense> list = Objects.requireNonNull(senses.get(key)).build();
            FrameWord word = new FrameWord(key.substring(key.indexOf(' ') + 1), verb, list);
            addFrame(word, forms.getOrDefault(key, Set.of()));
        }
    }

    private static int layerOrder(String key, Map<String, Integer> layers) {
        int layer = layers.getOrDefault(key, 0);
        return key.startsWith("verb ") ? layer : -layer;
    }

    /** Adds the word with the forms that its entries list, or else the regular ones. */
    private void addFrame(FrameWord word, Set<String> listed) {
        Set<String> forms = !listed.isEmpty()
                ? listed
                : word.verb() ? inflection.verbForms(word.lemma()) : inflection.nounForms(word.lemma());
        for (String form : forms) {
            put(form, new Term.Event(word));
            int blank = form.indexOf(' ');
            if (word.verb() && blank > 0 && form.indexOf(' ', blank + 1) < 0) {
                separable.merge(form.substring(0, blank), ImmutableList.of(word), Glossary::joined);
            }
        }
    }

    private static ImmutableList<FrameWord> joined(ImmutableList<FrameWord> first, ImmutableList<FrameWord> second) {
        return ImmutableList.<FrameWord>builder().addAll(first).addAll(second).build();
    }

    /** {@code context CYBER}; a context that PLOVER does not have is left out. */
    private void addContext(LexiconEntry entry) {
        Context.parse(entry.head()).ifPresent(context -> {
            Term about = new Term.ContextWord(context);
            entry.values("word").forEach(word -> inflection.nounForms(word).forEach(form -> put(form, about)));
        });
    }

    private void addCue(LexiconEntry entry) {
        CueWord cue = CueReader.read(entry);
        ImmutableSet<String> forms = switch (cue.kind()) {
            case "verb" -> inflection.verbForms(cue.lemma());
            case "noun" -> inflection.nounForms(cue.lemma());
            default -> ImmutableSet.of(cue.lemma());
        };
        forms.forEach(form -> put(form, new Term.Cue(cue)));
    }

    private void put(String phrase, Term term) {
        phrases.put(key(phrase), term);
    }

    /** The last word, and all words that begin like it. */
    private void putStem(String phrase, Term term) {
        phrases.put(key(phrase), term);
        phrases.putStem(key(phrase), term);
    }

    private String key(String phrase) {
        if (isPlain(phrase)) {
            return Ascii.toLowerCase(phrase);
        }
        StringBuilder key = new StringBuilder();
        for (Tokens tokens : analyzer.split(phrase, 0, phrase.length())) {
            for (int i = 0; i < tokens.size(); i++) {
                key.append(' ').append(tokens.lower(i));
            }
        }
        return key.toString();
    }

    /** Tells whether the words of the phrase are its tokens: nothing but letters between blanks, and no "cannot". */
    private static boolean isPlain(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (c != ' ' && (c >= 0x80 || !Chars.isLetter(c))) {
                return false;
            }
        }
        return !phrase.contains("annot");
    }
}
