package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import io.github.demarche.actor.Actor;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.EventDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one GDELT event file. What neighbouring cells give is looked up by their text. */
final class GdeltCoder implements RowCoder {
    private static final int ROOT = 2;
    private static final int BASE = 3;
    private static final int ACTOR_CELLS = 10;
    private static final int MANY = 14;
    private static final int SOME = 12;
    private static final int FEW = 10;

    private final Columns columns;
    private final CodeReadings codes;
    private final int date;
    private final int actor1;
    private final int actor2;
    private final int root;
    private final int code;
    private final int mentions;
    private final int place;
    private final int placeName;
    private final int added;
    private final BlockCache<Dates> dates;
    private final BlockCache<Side> actors;
    private final BlockCache<Side> recipients;
    private final BlockCache<Code> codings;
    private final BlockCache<Kept.Block> counts;
    private final BlockCache<Place> places;
    private final BlockCache<Kept.Block> sources;

    private Dates dateRead;
    private Side actorRead;
    private Side recipientRead;
    private Code codeRead;
    private Place placeRead;

    /** The day, what was found in its cell, and those cells that do not follow from it. */
    private record Dates(@Nullable EventDate day, ImmutableList<Finding> findings, Kept.Block others) {
        private static final Dates NONE = new Dates(null, ImmutableList.of(), Kept.Block.NONE);
    }

    /** Who stands on one side, what was found in the cells, and the cells. */
    private record Side(@Nullable Actor actor, ImmutableList<Finding> findings, Kept.Block cells) {
        private static final Side NOBODY = new Side(null, ImmutableList.of(), Kept.Block.NONE);
    }

    /** The code, the cells beside it, and those that should follow from it and do not. */
    private record Code(CodeReading reading, Kept.Block cells) {}

    /** The name of the place and the cells. */
    private record Place(@Nullable String name, Kept.Block cells) {}

    GdeltCoder(Columns columns, ReadContext context) {
        this.columns = columns;
        this.codes = new CodeReadings(CodingScheme.CAMEO, context.crosswalk(), "EventCode");
        this.date = columns.at("SQLDATE");
        this.actor1 = columns.at("Actor1Code");
        this.actor2 = columns.at("Actor2Code");
        this.root = columns.at("IsRootEvent");
        this.code = columns.at("EventCode");
        this.mentions = columns.at("NumMentions");
        this.place = columns.at("ActionGeo_Type");
        this.placeName = columns.at("ActionGeo_FullName");
        this.added = columns.at("DATEADDED");
        this.dates = new BlockCache<>(FEW, date, actor1, this::dates);
        this.actors = new BlockCache<>(MANY, actor1, actor1 + ACTOR_CELLS, row -> side(row, actor1));
        this.recipients = new BlockCache<>(MANY, actor2, actor2 + ACTOR_CELLS, row -> side(row, actor2));
        this.codings = new BlockCache<>(FEW, root, mentions, this::code);
        int tone = columns.at("AvgTone");
        this.counts = new BlockCache<>(SOME, mentions, tone + 1, row -> block(row, mentions, tone + 1));
        this.places = new BlockCache<>(MANY, place, added, this::place);
        this.sources = new BlockCache<>(SOME, added, columns.size(), row -> block(row, added, columns.size()));
        this.dateRead = Dates.NONE;
        this.actorRead = Side.NOBODY;
        this.recipientRead = Side.NOBODY;
        this.codeRead = new Code(codes.read("010"), Kept.Block.NONE);
        this.placeRead = new Place(null, Kept.Block.NONE);
    }

    @Override
    public String key(TabRow row) {
        return row.get(0);
    }

    @Override
    public void code(TabRow row, DiplomaticEvent.Builder event, List<Finding> findings) {
        dateRead = dates.get(row);
        // A day that is mended with another cell is not the same in all rows that say it.
        if (!dateRead.findings.isEmpty()) {
            dateRead = dates(row);
        }
        actorRead = actors.get(row);
        recipientRead = recipients.get(row);
        codeRead = codings.get(row);
        placeRead = places.get(row);
        findings.addAll(dateRead.findings);
        findings.addAll(actorRead.findings);
        findings.addAll(recipientRead.findings);
        findings.addAll(codeRead.reading.findings());
        codeRead.reading.fill(event);
        if (actorRead.actor != null) {
            event.addActors(actorRead.actor);
        }
        if (recipientRead.actor != null) {
            event.addRecipients(recipientRead.actor);
        }
        if (dateRead.day != null) {
            event.addDates(dateRead.day);
        }
        if (placeRead.name != null) {
            event.addPlaces(placeRead.name);
        }
    }

    @Override
    public void keep(TabRow row, Columns all, Kept kept) {
        kept.put(row, columns, 0)
                .put(dateRead.others)
                .put(actorRead.cells)
                .put(recipientRead.cells)
                .put(codeRead.cells)
                .put(counts.get(row))
                .put(placeRead.cells)
                .put(sources.get(row));
    }

    private Kept.Block block(TabRow row, int from, int to) {
        return new Kept().put(row, columns, from, to).block();
    }

    private Dates dates(TabRow row) {
        List<Finding> findings = new ArrayList<>();
        String cell = row.get(date);
        EventDate read = GdeltDates.read(cell, row.get(added), findings);
        if (read == null) {
            return new Dates(null, ImmutableList.copyOf(findings), Kept.Block.NONE);
        }
        LocalDate day = read.start();
        Kept others = new Kept();
        keepOther(others, row, date, CodedValues.compact(day));
        keepOther(others, row, date + 1, GdeltDates.monthYear(day));
        keepOther(others, row, date + 2, Integer.toString(day.getYear()));
        keepOther(others, row, date + 3, GdeltDates.fraction(day));
        return new Dates(read, ImmutableList.copyOf(findings), others.block());
    }

    private void keepOther(Kept others, TabRow row, int column, String derived) {
        String cell = row.get(column);
        if (!cell.equals(derived)) {
            others.put(columns.name(column), cell);
        }
    }

    private Side side(TabRow row, int from) {
        List<Finding> findings = new ArrayList<>();
        ImmutableList.Builder<String> types = ImmutableList.builder();
        for (int at = from + 7; at < from + ACTOR_CELLS; at++) {
            if (!row.isEmpty(at)) {
                types.add(row.get(at));
            }
        }
        GdeltActors.Block block = new GdeltActors.Block(
                row.get(from),
                row.get(from + 1),
                row.get(from + 2),
                row.get(from + 3),
                row.get(from + 4),
                row.get(from + 5),
                row.get(from + 6),
                types.build());
        Actor actor = GdeltActors.actor(columns.name(from), block, findings);
        if (actor == null) {
            return Side.NOBODY;
        }
        return new Side(actor, ImmutableList.copyOf(findings), block(row, from, from + ACTOR_CELLS));
    }

    private Code code(TabRow row) {
        String cell = row.get(code);
        Kept cells = new Kept().put(row, columns, root);
        keepOther(cells, row, code + 1, base(cell));
        keepOther(cells, row, code + 2, root(cell));
        keepOther(cells, row, code + 3, GdeltCodes.quad(root(cell)));
        return new Code(codes.read(cell), cells.put(row, columns, code + 4).block());
    }

    private Place place(TabRow row) {
        String name = row.isEmpty(placeName) ? null : row.get(placeName);
        return new Place(name, block(row, place, added));
    }

    /** Returns the code as GDELT writes it: a root has three digits, the last a zero. */
    static String written(String code) {
        return code.length() == ROOT ? code + "0" : code;
    }

    static String base(String code) {
        return code.substring(0, Math.min(BASE, code.length()));
    }

    static String root(String code) {
        return code.substring(0, Math.min(ROOT, code.length()));
    }
}
