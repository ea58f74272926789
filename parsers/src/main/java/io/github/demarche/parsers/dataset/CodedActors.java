package io.github.demarche.parsers.dataset;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorCode;
import io.github.demarche.actor.Collective;
import io.github.demarche.actor.Country;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Organisation;
import io.github.demarche.actor.Sector;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unresolved;
import io.github.demarche.parsers.internal.CodedSectors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns actor codes of datasets into actors. A country with the code of those who act for themselves, such as rebels, is a
 * group at home there; with any other code behind it, or none, it is a part of the state.
 */
final class CodedActors {
    private static final Splitter COMPOUND = Splitter.on('/').trimResults().omitEmptyStrings();
    private static final int MOST_KEPT = 1 << 14;

    private final CodingScheme scheme;
    private final Map<String, List<String>> table = new LinkedHashMap<>();
    private final Map<String, Side> known = new HashMap<>();

    CodedActors(CodingScheme scheme) {
        this.scheme = scheme;
        for (List<String> row : ResourceTable.rows("keds-actors.tsv")) {
            if (row.get(0).equals("BOTH") || row.get(0).equals(scheme.name())) {
                table.put(row.get(1), row);
            }
        }
    }

    /** One side of an act, and what had to be put right to read it. */
    record Side(ImmutableSet<Actor> actors, ImmutableList<Finding> findings) {}

    /**
     * Returns the side that the cell names: nobody for nothing or "---", several for codes with slashes between them. What
     * is no code gives an actor known by its words only.
     */
    Side side(String column, String cell) {
        Side side = known.get(cell);
        if (side == null) {
            side = read(column, cell);
            if (known.size() >= MOST_KEPT) {
                known.clear();
            }
            // A finding names its column, so only sides without one are shared.
            if (side.findings.isEmpty()) {
                known.put(cell, side);
            }
        }
        return side;
    }

    /**
     * Returns the codes that files of the scheme have for those actors, with slashes between them: codes that are read as
     * that actor again, where there is one. Says in {@code findings} whom it leaves out for want of a code.
     */
    String cell(String column, Set<Actor> side, List<Finding> findings) {
        List<String> codes = new ArrayList<>();
        for (Actor actor : side) {
            Optional<String> code = code(actor);
            code.ifPresentOrElse(codes::add, () -> findings.add(CodedValues.noCode(column, actor)));
        }
        return codes.isEmpty() ? CodedValues.NOBODY : String.join("/", codes);
    }

    /** WEIS files have codes of their own, in the order of our table; CAMEO's are ISO's, but for those that ISO gave away. */
    private Optional<String> code(Actor actor) {
        Optional<String> iso = actor.code().map(ActorCode::value);
        String suffixes =
                actor.code().map(code -> String.join("", code.suffixes())).orElse("");
        Stream<String> listed = table.keySet().stream().map(base -> base + suffixes);
        Stream<String> candidates =
                scheme == CodingScheme.WEIS ? Stream.concat(listed, iso.stream()) : Stream.concat(iso.stream(), listed);
        return iso.isEmpty()
                ? iso
                : candidates.filter(code -> isReadAs(code, actor)).findFirst().or(() -> iso);
    }

    private boolean isReadAs(String code, Actor actor) {
        return isCode(code) && side("", code).actors().equals(ImmutableSet.of(actor));
    }

    private Side read(String column, String cell) {
        ImmutableSet.Builder<Actor> actors = ImmutableSet.builder();
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (String code :
                cell.equals("---") || cell.equals("***") ? ImmutableList.<String>of() : COMPOUND.split(cell)) {
            if (isCode(code)) {
                actors.add(parse(ActorCode.parse(code)));
            } else {
                String message =
                        "an actor code has capitals A to Z and digits only; kept as the words of an unknown actor";
                findings.add(Finding.repaired(column, cell, "ACTOR_CODE", message));
                actors.add(Unresolved.of(code));
            }
        }
        return new Side(actors.build(), findings.build());
    }

    private static boolean isCode(String text) {
        return text.chars().allMatch(letter -> (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9'));
    }

    private Actor parse(ActorCode code) {
        List<String> row = table.get(code.base());
        if (row == null) {
            return code.country().map(home -> within(home, code)).orElseGet(() -> outside(code));
        }
        String meaning = row.get(3);
        return switch (row.get(2)) {
            case "state" -> within(Country.of(meaning), code);
            case "organisation" -> organisation(code, name(meaning, code));
            case "group" -> group(code, name(meaning, code), Optional.empty());
            default ->
                Collective.builder()
                        .name(name(meaning, code))
                        .code(code)
                        .sectors(code.sectors())
                        .build();
        };
    }

    private static Actor within(Country home, ActorCode code) {
        ImmutableList<Sector> sectors = code.sectors();
        if (sectors.stream().anyMatch(CodedSectors.ACT_FOR_THEMSELVES::contains)) {
            return group(code, home.name() + " (" + String.join(" ", code.suffixes()) + ")", Optional.of(home));
        }
        return State.builder().country(home).sectors(sectors).build();
    }

    private static Actor outside(ActorCode code) {
        Sector kind = Sector.isCode(code.base()) ? Sector.parse(code.base()) : null;
        if (kind != null && CodedSectors.BODIES.contains(kind)) {
            return organisation(code, code.suffixes().isEmpty() ? kind.label() : code.value());
        }
        if (kind != null && CodedSectors.ACT_FOR_THEMSELVES.contains(kind)) {
            return group(code, code.value(), Optional.empty());
        }
        return Unresolved.builder()
                .name(code.value())
                .sectors(sectors(kind, code))
                .build();
    }

    private static Actor organisation(ActorCode code, String name) {
        return Organisation.builder()
                .name(name)
                .organisationCode(code)
                .sectors(sectors(Sector.isCode(code.base()) ? Sector.parse(code.base()) : Sector.IGO, code))
                .build();
    }

    private static Actor group(ActorCode code, String name, Optional<Country> home) {
        return Group.builder()
                .name(name)
                .code(code)
                .home(home)
                .sectors(sectors(null, code))
                .build();
    }

    private static ImmutableList<Sector> sectors(@Nullable Sector first, ActorCode code) {
        ImmutableList.Builder<Sector> all = ImmutableList.builder();
        if (first != null) {
            all.add(first);
        }
        return all.addAll(code.sectors()).build().stream().distinct().collect(ImmutableList.toImmutableList());
    }

    private static String name(String meaning, ActorCode code) {
        return code.suffixes().isEmpty() ? meaning : meaning + " (" + String.join(" ", code.suffixes()) + ")";
    }
}
