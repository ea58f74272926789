package io.github.demarche.ontology;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What an act coded in one scheme is called in another, and where the published tables disagree on it.
 *
 * <pre>{@code
 * Crosswalk crosswalk = Crosswalk.standard();
 * crosswalk.plover(CameoCode.of("163"));       // SANCTION/discontinue [diplomatic]
 * crosswalk.conflictsOf(CameoCode.of("163"));  // CAMEO2PLOVER-2021 says COERCE/restrict, and more
 * }</pre>
 *
 * <p>{@link #standard()} follows the PLOVER manual, {@link #plover2021File()} the table printed beside it. Change single
 * entries with the {@code with} methods; each gives a copy whose version says that it was changed. Immutable.
 */
public final class Crosswalk implements Serializable {
    private static final String CHANGED = "+changed";

    private final String name;
    private final String version;
    private final CrosswalkTables tables;

    private Crosswalk(String name, String version, CrosswalkTables tables) {
        this.name = name;
        this.version = version;
        this.tables = tables;
    }

    /** Returns the crosswalk that reads CAMEO by the meanings of the PLOVER manual: the one to take. */
    public static Crosswalk standard() {
        return Standard.CROSSWALK;
    }

    /**
     * Returns the crosswalk that reads CAMEO by CAMEO2PLOVER-2021 as printed. Words in it that the manual does not have as
     * mode or context are left out, and told by {@link #conflicts()}. All else is as in {@link #standard()}.
     */
    public static Crosswalk plover2021File() {
        return AsPrinted.CROSSWALK;
    }

    /** Returns the name of the reading, such as {@code PLOVER-MANUAL-2021}. */
    public String name() {
        return name;
    }

    /** Returns the version of the tables; it ends in {@code +changed} when an entry was replaced. */
    public String version() {
        return version;
    }

    /** Returns the vocabulary that answers questions on instruments. */
    public InstrumentVocabulary instruments() {
        return tables.instruments();
    }

    /**
     * Returns type, mode and contexts of the code; empty where PLOVER has nothing for it, as for mere comment (01). The
     * code 161 holds expulsions and recalls alike: an instrument, where known, tells the mode better.
     */
    public Optional<PloverCategory> plover(CameoCode code) {
        return Optional.ofNullable(tables.categories().get(code));
    }

    /** Returns the usual type and mode of the instrument; empty when the vocabulary does not know it. */
    public Optional<PloverCategory> plover(Instrument instrument) {
        return instruments().entry(instrument).map(InstrumentEntry::category);
    }

    /** Returns the usual type of the instrument; empty when the vocabulary does not know it. */
    public Optional<EventType> type(Instrument instrument) {
        return instruments().entry(instrument).map(InstrumentEntry::type);
    }

    /**
     * Returns the nearest CAMEO 1.1b3 code of type and mode, else of the type alone; contexts do not matter. Going there
     * and back may change the mode, which CAMEO does not always tell.
     */
    public Optional<CameoCode> cameo(PloverCategory category) {
        CameoCode exact = tables.codes().get(category.code());
        return Optional.ofNullable(
                exact != null ? exact : tables.codes().get(category.type().name()));
    }

    /** Returns the nearest CAMEO 1.1b3 code of the instrument; empty when it is unknown or CAMEO has none. */
    public Optional<CameoCode> cameo(Instrument instrument) {
        return instruments().entry(instrument).flatMap(InstrumentEntry::cameo);
    }

    /**
     * Returns the CAMEO code of an act of this category done with this instrument: that of the instrument if the act has
     * the instrument's usual type, else that of the category. A threat of expulsion is thus a threat.
     */
    public Optional<CameoCode> cameo(PloverCategory category, Instrument instrument) {
        return instruments()
                .entry(instrument)
                .filter(entry -> entry.type() == category.type())
                .flatMap(InstrumentEntry::cameo)
                .or(() -> cameo(category));
    }

    /** Returns the quad class of the code, that of its root unless changed for the code; 16 is material conflict. */
    public QuadClass quad(CameoCode code) {
        return nearest(tables.quads(), code);
    }

    /** Returns the quad class of the type; {@code SANCTION} is material conflict. */
    public QuadClass quad(EventType type) {
        QuadClass quad = tables.typeQuads().get(type);
        return quad == null ? type.quad() : quad;
    }

    /** Returns the penta class of the code, that of its root unless changed for the code; 01 is neutral. */
    public PentaClass penta(CameoCode code) {
        return nearest(tables.pentas(), code);
    }

    /** Returns the attitude of an act of this code: that of its type, or, where it has none, mostly neutral. */
    public Hostility hostility(CameoCode code) {
        return plover(code)
                .map(category -> category.type().hostility())
                .orElseGet(() -> tables.untyped().getOrDefault(code, Hostility.NEUTRAL));
    }

    /** Returns every known contradiction of the published tables, in the order of the resource file. */
    public ImmutableList<CrosswalkConflict> conflicts() {
        return Conflicts.ALL;
    }

    /** Returns the contradictions on the code and on its root, in the order of the resource file. */
    public ImmutableList<CrosswalkConflict> conflictsOf(CameoCode code) {
        return conflicts(conflict -> conflict.concerns(code));
    }

    /** Returns the contradictions on the type and its modes, in the order of the resource file. */
    public ImmutableList<CrosswalkConflict> conflictsOf(EventType type) {
        return conflicts(conflict -> conflict.types().contains(type));
    }

    /** Returns the contradictions on the instrument, in the order of the resource file. */
    public ImmutableList<CrosswalkConflict> conflictsOf(Instrument instrument) {
        return conflicts(conflict -> conflict.instruments().contains(instrument));
    }

    private static ImmutableList<CrosswalkConflict> conflicts(Predicate<CrosswalkConflict> wanted) {
        return Conflicts.ALL.stream().filter(wanted).collect(ImmutableList.toImmutableList());
    }

    /** Returns a copy in which that code, and no code below it, has that category. */
    public Crosswalk withPlover(CameoCode code, PloverCategory category) {
        return changed(
                edit().categories(put(tables.categories(), code, category)).build());
    }

    /** Returns a copy in which type and mode have that code; contexts do not matter. */
    public Crosswalk withCameo(PloverCategory category, CameoCode code) {
        return changed(edit().codes(put(tables.codes(), category.code(), code)).build());
    }

    /** Returns a copy in which the code, and those below it that have no entry of their own, are of that class. */
    public Crosswalk withQuad(CameoCode code, QuadClass quad) {
        return changed(edit().quads(put(tables.quads(), code, quad)).build());
    }

    /** Returns a copy in which the type is of that class. */
    public Crosswalk withQuad(EventType type, QuadClass quad) {
        return changed(edit().typeQuads(put(tables.typeQuads(), type, quad)).build());
    }

    /** Returns a copy in which the code, and those below it that have no entry of their own, are of that class. */
    public Crosswalk withPenta(CameoCode code, PentaClass penta) {
        return changed(edit().pentas(put(tables.pentas(), code, penta)).build());
    }

    /** Returns a copy that asks that vocabulary on instruments. */
    public Crosswalk withInstruments(InstrumentVocabulary vocabulary) {
        return changed(edit().instruments(vocabulary).build());
    }

    private ImmutableCrosswalkTables.Builder edit() {
        return CrosswalkTables.builder().from(tables);
    }

    private Crosswalk changed(CrosswalkTables changed) {
        return new Crosswalk(name, version.endsWith(CHANGED) ? version : version + CHANGED, changed);
    }

    private static <K, V> ImmutableMap<K, V> put(ImmutableMap<K, V> map, K key, V value) {
        Map<K, V> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return ImmutableMap.copyOf(copy);
    }

    private static <V> V nearest(ImmutableMap<CameoCode, V> map, CameoCode code) {
        V found = map.get(code);
        return found != null ? found : nearest(map, code.parent().orElseThrow());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Crosswalk that
                && name.equals(that.name)
                && version.equals(that.version)
                && tables.equals(that.tables);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + version.hashCode();
    }

    /** Returns name and version. */
    @Override
    public String toString() {
        return name + " " + version;
    }

    private static final class Standard {
        private static final Crosswalk CROSSWALK = new Crosswalk("PLOVER-MANUAL-2021", "1", CrosswalkTables.load(""));
    }

    private static final class AsPrinted {
        private static final Crosswalk CROSSWALK =
                new Crosswalk("CAMEO2PLOVER-2021", "1", CrosswalkTables.load("printed_"));
    }

    private static final class Conflicts {
        private static final ImmutableList<CrosswalkConflict> ALL = ConflictFile.load();
    }
}
