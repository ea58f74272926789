package io.github.demarche.parsers.dataset;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Collective;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Organisation;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.parsers.dataset.GdeltCodes.Known;
import io.github.demarche.parsers.dataset.GdeltCodes.Place;
import io.github.demarche.parsers.internal.CodedSectors;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes an actor of the ten cells that GDELT has for each. A known group is a body or a group under its usual name, a
 * region a collective. With a country, those who act for themselves, such as rebels, and people named by faith or descent
 * alone are a group at home there, all others a part of the state. Without a country there are bodies, groups, and for all
 * others the words with the roles that are told of them.
 */
final class GdeltActors {
    private static final String INSURGENTS = "INS";

    private GdeltActors() {}

    /** The ten cells. */
    record Block(
            String code,
            String name,
            String country,
            String group,
            String ethnic,
            String religion,
            String denomination,
            ImmutableList<String> types) {

        boolean isEmpty() {
            return code.isEmpty()
                    && name.isEmpty()
                    && country.isEmpty()
                    && group.isEmpty()
                    && ethnic.isEmpty()
                    && religion.isEmpty()
                    && denomination.isEmpty()
                    && types.isEmpty();
        }

        private boolean isPeople() {
            return !ethnic.isEmpty() || !religion.isEmpty();
        }

        /** Returns the words for the actor, or else the code of whatever is told. */
        private String words() {
            if (!name.isBlank()) {
                return name;
            }
            for (String cell : Iterables.concat(List.of(code, group, country, ethnic, religion, denomination), types)) {
                if (!cell.isBlank()) {
                    return cell;
                }
            }
            return "?";
        }
    }

    /** Returns the actor; null if the cells are empty. {@code column} names the column of the code. */
    static @Nullable Actor actor(String column, Block block, List<Finding> findings) {
        if (block.isEmpty()) {
            return null;
        }
        String upper = Ascii.toUpperCase(block.code);
        if (!upper.isEmpty() && !isCode(upper)) {
            String message = "an actor code has letters A to Z and digits only; the other cells are taken";
            findings.add(Finding.repaired(column, block.code, "ACTOR_CODE", message));
            upper = "";
        }
        return of(block, upper.isEmpty() ? null : ActorCode.parse(upper));
    }

    private static boolean isCode(String text) {
        return text.chars().allMatch(letter -> (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9'));
    }

    private static Actor of(Block block, @Nullable ActorCode code) {
        Place place = place(block, code);
        ImmutableList<Sector> sectors = sectors(block, code, place);
        Known known = GdeltCodes.group(block.group);
        if (known != null && code != null) {
            return known(known, code, sectors, place);
        }
        if (place != null && place.country().isEmpty() && !isBody(sectors) && !sectors.contains(Sector.IMG)) {
            return Collective.builder()
                    .name(withRole(place.name(), sectors))
                    .code(Optional.ofNullable(code))
                    .sectors(sectors)
                    .build();
        }
        if (code != null && isBody(sectors) && CodedSectors.BODIES.contains(sectors.get(0)) && !isPlace(code)) {
            return Organisation.builder()
                    .name(block.words())
                    .organisationCode(code)
                    .sectors(sectors)
                    .build();
        }
        Optional<Country> home = place == null ? Optional.empty() : place.country();
        if (actsForItself(sectors) || (block.isPeople() && !actsForState(sectors))) {
            return Group.builder()
                    .name(
                            home.isPresent() && !block.isPeople() && isGeneric(code)
                                    ? withRole(home.get().name(), sectors)
                                    : block.words())
                    .home(home)
                    .code(Optional.ofNullable(code))
                    .sectors(sectors)
                    .build();
        }
        return home.<Actor>map(country ->
                        State.builder().country(country).sectors(sectors).build())
                .orElseGet(() -> Unresolved.builder()
                        .name(block.words())
                        .sectors(sectors)
                        .build());
    }

    private static Actor known(Known known, ActorCode code, ImmutableList<Sector> sectors, @Nullable Place place) {
        Optional<Country> home = place == null ? Optional.empty() : place.country();
        return switch (known.kind()) {
            case STATE ->
                State.builder()
                        .country(Country.of(known.meaning()))
                        .sectors(sectors)
                        .build();
            case GROUP ->
                Group.builder()
                        .name(known.meaning())
                        .home(home)
                        .code(code)
                        .sectors(sectors)
                        .build();
            case ORGANISATION ->
                Organisation.builder()
                        .name(bodyName(known, code))
                        .organisationCode(code)
                        .sectors(sectors)
                        .build();
        };
    }

    /** Returns the name of the last known body in the code, and of its organ: IGOUNOREFHCR is not the United Nations. */
    private static String bodyName(Known known, ActorCode code) {
        String name = known.meaning();
        Set<String> behind = new LinkedHashSet<>();
        for (String part : code.suffixes()) {
            Known body = GdeltCodes.group(part);
            if (body != null) {
                name = body.meaning();
                behind.clear();
            } else if (Sector.isCode(part)) {
                behind.add(Sector.parse(part).label());
            }
        }
        return behind.isEmpty() || name.isEmpty() ? name : name + " (" + String.join(", ", behind) + ")";
    }

    /** Returns the country or region: the cell's, or else, where the code begins with a country and nothing else, that. */
    private static @Nullable Place place(Block block, @Nullable ActorCode code) {
        Place place = block.country.isEmpty() ? null : GdeltCodes.place(block.country);
        if (place != null || code == null || !block.country.isEmpty()) {
            return place;
        }
        String base = code.base();
        boolean other = base.equals(block.religion) || base.equals(block.denomination) || base.equals(block.group);
        return other || Ascii.equalsIgnoreCase(base, block.ethnic) || block.types.contains(base)
                ? null
                : GdeltCodes.place(base);
    }

    private static boolean isPlace(ActorCode code) {
        return GdeltCodes.place(code.base()) != null;
    }

    /** Returns the roles, those of the cells first, then what the code alone tells. */
    private static ImmutableList<Sector> sectors(Block block, @Nullable ActorCode code, @Nullable Place place) {
        Set<Sector> sectors = new LinkedHashSet<>();
        block.types.forEach(type -> addSector(type, sectors));
        if (code != null) {
            if (place == null || !isPlace(code)) {
                addSector(code.base(), sectors);
            }
            code.suffixes().forEach(part -> addSector(part, sectors));
        }
        return ImmutableList.copyOf(sectors);
    }

    private static void addSector(String code, Set<Sector> sectors) {
        if (Sector.isCode(code)) {
            sectors.add(Sector.parse(code));
        } else if (code.equals(INSURGENTS)) {
            sectors.add(Sector.REB);
        }
    }

    private static boolean isBody(ImmutableList<Sector> sectors) {
        return sectors.stream().anyMatch(CodedSectors.BODIES::contains);
    }

    private static boolean actsForItself(ImmutableList<Sector> sectors) {
        return sectors.stream().anyMatch(CodedSectors.ACT_FOR_THEMSELVES::contains);
    }

    private static boolean actsForState(ImmutableList<Sector> sectors) {
        return sectors.contains(Sector.GOV)
                || sectors.contains(Sector.MIL)
                || sectors.contains(Sector.COP)
                || sectors.contains(Sector.JUD)
                || sectors.contains(Sector.LEG)
                || sectors.contains(Sector.SPY);
    }

    /** Tells whether the code names nobody in particular behind the country. */
    private static boolean isGeneric(@Nullable ActorCode code) {
        return code != null
                && code.suffixes().stream().allMatch(part -> Sector.isCode(part) || part.equals(INSURGENTS));
    }

    private static String withRole(String name, ImmutableList<Sector> sectors) {
        return sectors.isEmpty() ? name : name + " (" + sectors.get(0).label() + ")";
    }
}
