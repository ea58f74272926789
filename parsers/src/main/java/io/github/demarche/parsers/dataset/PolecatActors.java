package io.github.demarche.parsers.dataset;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Sector;
import io.github.demarche.parsers.dataset.CodedActors.Side;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns the cells that POLECAT has for a side into actors. Several actors stand with semicolons between them, and so do their
 * countries, sectors and titles, in the same order; where one actor stands alone, all that is told is its own.
 */
final class PolecatActors {
    /** The columns of a side that say who it is, in their order: name, country, COW, primary sector, sectors, title. */
    static final int TOLD = 6;

    private static final int NAME = 0;
    private static final int COUNTRY = 1;
    private static final int COW = 2;
    private static final int PRIMARY = 3;
    private static final int SECTORS = 4;
    private static final int TITLE = 5;
    private static final int MOST_KEPT = 1 << 15;
    private static final Splitter LIST = Splitter.on(';').trimResults();
    private static final Splitter CODES =
            Splitter.on(CharMatcher.anyOf(",;/ ")).trimResults().omitEmptyStrings();

    private final String side;
    private final Map<ImmutableList<String>, Side> known = new HashMap<>();

    /** @param side what the columns of the side are called after: "Actor" or "Recipient" */
    PolecatActors(String side) {
        this.side = side;
    }

    /** Returns what the row tells of the side whose name stands in that column. */
    static ImmutableList<String> cells(TabRow row, int name) {
        ImmutableList.Builder<String> cells = ImmutableList.builderWithExpectedSize(TOLD);
        for (int at = 0; at < TOLD; at++) {
            cells.add(PlaceCells.known(row.get(name + at)));
        }
        return cells.build();
    }

    /** Returns the side; the day tells which country a COW number means. */
    Side side(ImmutableList<String> cells, LocalDate day) {
        if (cells.get(COUNTRY).isEmpty() && !cells.get(COW).isEmpty()) {
            return read(cells, day);
        }
        Side found = known.get(cells);
        if (found == null) {
            found = read(cells, day);
            if (known.size() >= MOST_KEPT) {
                known.clear();
            }
            known.put(cells, found);
        }
        return found;
    }

    private Side read(ImmutableList<String> cells, LocalDate day) {
        ImmutableSet.Builder<Actor> actors = ImmutableSet.builder();
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        int count = count(cells);
        for (int at = 0; at < count; at++) {
            actor(told(cells, at, count, findings), day, findings).ifPresent(actors::add);
        }
        return new Side(actors.build(), findings.build());
    }

    /** Returns how many actors there are: as many as names, or countries where there are none; one alone if no one is named. */
    private static int count(List<String> cells) {
        String counted = cells.get(NAME).isEmpty() ? cells.get(COUNTRY) : cells.get(NAME);
        return LIST.splitToList(counted).size();
    }

    /** Returns what is told of one actor of several. */
    private ImmutableList<String> told(List<String> cells, int at, int count, ImmutableList.Builder<Finding> findings) {
        if (count == 1) {
            return ImmutableList.copyOf(cells);
        }
        ImmutableList.Builder<String> told = ImmutableList.builder();
        for (int column = 0; column < TOLD; column++) {
            List<String> list = LIST.splitToList(cells.get(column));
            told.add(at < list.size() ? PlaceCells.known(list.get(at)) : "");
            if (at == 0 && list.size() != count && !cells.get(column).isEmpty()) {
                String message = "there are " + count + " names, and " + list.size()
                        + " here; they are taken in their order as far as they go";
                findings.add(Finding.repaired(column(column), cells.get(column), "LISTS", message));
            }
        }
        return told.build();
    }

    private String column(int column) {
        return switch (column) {
            case NAME -> side + " Name";
            case COUNTRY -> side + " Country";
            case COW -> side + " COW";
            case PRIMARY -> "Primary " + side + " Sector";
            case SECTORS -> side + " Sectors";
            default -> side + " Title";
        };
    }

    private Optional<Actor> actor(List<String> told, LocalDate day, ImmutableList.Builder<Finding> findings) {
        Set<Sector> sectors = new LinkedHashSet<>();
        Country country = country(told, day, sectors, findings);
        sectors(told, PRIMARY, sectors, findings);
        sectors(told, SECTORS, sectors, findings);
        if (sectors.size() > 1) {
            sectors.remove(Sector.ELI);
        }
        ImmutableList<Sector> all = ImmutableList.copyOf(sectors);
        String name = told.get(NAME);
        if (name.isEmpty() && country == null) {
            return Optional.empty();
        }
        return Optional.of(named(name, country, all, told.get(TITLE)));
    }

    private static Actor named(String name, @Nullable Country country, ImmutableList<Sector> sectors, String title) {
        Country itself = name.isEmpty() ? country : IcewsCountries.standard().find(name);
        if (itself != null && (country == null || country.equals(itself))) {
            return HomeActors.part(itself, sectors, "");
        }
        KnownBodies.Body body = KnownBodies.standard().find(name);
        if (body != null && (country == null || !body.organisation() || HomeActors.isBody(body.sectors()))) {
            return HomeActors.known(body, body.name(), sectors, country);
        }
        boolean isPerson = !title.isEmpty() && IcewsNames.isPerson(name, ImmutableSet.of());
        if (country == null) {
            return HomeActors.homeless(name, sectors, isPerson);
        }
        return isPerson ? HomeActors.person(name, country.code(), sectors) : HomeActors.part(country, sectors, name);
    }

    /** Returns the country by its code, else by its number; a code of a kind of body, such as IGO, goes to the sectors. */
    private @Nullable Country country(
            List<String> told, LocalDate day, Set<Sector> sectors, ImmutableList.Builder<Finding> findings) {
        String cell = told.get(COUNTRY);
        String code = cell.indexOf(';') < 0 ? cell : LIST.splitToList(cell).get(0);
        if (!code.equals(cell)) {
            String message = "one actor has several countries; read with the first";
            findings.add(Finding.repaired(column(COUNTRY), cell, "LISTS", message));
        }
        if (Sector.isCode(code)) {
            sectors.add(Sector.parse(code));
            return null;
        }
        Optional<Country> country = Country.find(code);
        if (country.isEmpty() && !code.isEmpty()) {
            String message = "no country has that code; kept verbatim, and the actor is read without it";
            findings.add(Finding.repaired(column(COUNTRY), cell, "COUNTRY", message));
        }
        Integer number = country.isEmpty() ? Ints.tryParse(told.get(COW)) : null;
        return number == null
                ? country.orElse(null)
                : Country.findByCow(number, day).orElse(null);
    }

    private void sectors(List<String> told, int column, Set<Sector> sectors, ImmutableList.Builder<Finding> findings) {
        for (String code : CODES.split(told.get(column))) {
            if (Sector.isCode(code)) {
                sectors.add(Sector.parse(code));
            } else if (!PlaceCells.known(code).isEmpty()) {
                String message = "no sector has that code; kept verbatim, and the actor is read without it";
                findings.add(Finding.repaired(column(column), code, "SECTOR", message));
            }
        }
    }
}
