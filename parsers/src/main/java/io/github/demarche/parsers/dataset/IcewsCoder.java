package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.demarche.actor.Actor;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.ontology.CameoCode;
import io.github.demarche.ontology.Hostility;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the rows of one ICEWS file. What neighbouring cells give is looked up by their text. */
final class IcewsCoder implements RowCoder {
    private static final Columns COLUMNS = IcewsFormat.COLUMNS;
    private static final int ID = COLUMNS.at("Event ID");
    private static final int DATE = COLUMNS.at("Event Date");
    private static final int SOURCE = COLUMNS.at("Source Name");
    private static final int TEXT = COLUMNS.at("Event Text");
    private static final int CODE = COLUMNS.at("CAMEO Code");
    private static final int TARGET = COLUMNS.at("Target Name");
    private static final int STORY = COLUMNS.at("Story ID");
    private static final int PUBLISHER = COLUMNS.at("Publisher");
    private static final int CITY = COLUMNS.at("City");
    private static final int PROVINCE = COLUMNS.at("Province");
    private static final int COUNTRY = COLUMNS.at("Country");
    private static final int MANY = 14;
    private static final int FEW = 10;
    private static final CodeReading UNTYPED =
            new CodeReading(Optional.empty(), Optional.empty(), Hostility.NEUTRAL, ImmutableList.of());

    private final IcewsActors sources = new IcewsActors("Source");
    private final IcewsActors targets = new IcewsActors("Target");
    private final IcewsTexts texts = IcewsTexts.standard();
    private final CodedDates dates = new CodedDates();
    private final CodeReadings codes;
    private final BlockCache<Side> source = new BlockCache<>(MANY, SOURCE, TEXT, row -> side(sources, row, SOURCE));
    private final BlockCache<Side> target = new BlockCache<>(MANY, TARGET, STORY, row -> side(targets, row, TARGET));
    private final BlockCache<Code> code = new BlockCache<>(FEW, TEXT, TARGET, this::type);
    private final BlockCache<Kept.Block> publisher =
            new BlockCache<>(FEW, PUBLISHER, CITY, row -> kept(row, PUBLISHER, CITY));
    private final BlockCache<Place> place = new BlockCache<>(MANY, CITY, COLUMNS.size(), IcewsCoder::place);

    private Side sourceRead = new Side(ImmutableSet.of(), ImmutableList.of(), Kept.Block.NONE);
    private Side targetRead = sourceRead;
    private Code codeRead = new Code(UNTYPED, Kept.Block.NONE);
    private Place placeRead = new Place(ImmutableList.of(), Kept.Block.NONE);

    private record Side(ImmutableSet<Actor> actors, ImmutableList<Finding> findings, Kept.Block cells) {}

    private record Code(CodeReading reading, Kept.Block cells) {}

    private record Place(ImmutableList<String> names, Kept.Block cells) {}

    IcewsCoder(ReadContext context) {
        codes = new CodeReadings(CodingScheme.CAMEO, context.crosswalk(), "CAMEO Code");
    }

    /** Returns id and day, since ids are used again: together they are the key. */
    @Override
    public String key(TabRow row) {
        String id = cell(row, ID);
        if (id.isEmpty()) {
            return "";
        }
        String date = row.get(DATE);
        LocalDate day = date.indexOf('/') > 0 ? CodedDates.day(date.strip()) : null;
        return id + "/" + (day == null ? date : day);
    }

    @Override
    public void code(TabRow row, DiplomaticEvent.Builder event, List<Finding> findings) {
        event.dates(dates.read("Event Date", row.get(DATE), findings));
        sourceRead = source.get(row);
        targetRead = target.get(row);
        codeRead = code.get(row);
        placeRead = place.get(row);
        findings.addAll(sourceRead.findings);
        findings.addAll(targetRead.findings);
        findings.addAll(codeRead.reading.findings());
        codeRead.reading.fill(event);
        event.actors(sourceRead.actors).recipients(targetRead.actors).places(placeRead.names);
    }

    @Override
    public void keep(TabRow row, Columns columns, Kept kept) {
        kept.put(row, COLUMNS, ID)
                .put(sourceRead.cells)
                .put(codeRead.cells)
                .put(targetRead.cells)
                .put(row, COLUMNS, STORY, PUBLISHER)
                .put(publisher.get(row))
                .put(placeRead.cells);
    }

    private static Kept.Block kept(TabRow row, int from, int to) {
        return new Kept().put(row, COLUMNS, from, to).block();
    }

    private static Side side(IcewsActors actors, TabRow row, int name) {
        CodedActors.Side side = actors.side(cell(row, name), cell(row, name + 1), cell(row, name + 2));
        return new Side(side.actors(), side.findings(), kept(row, name, name + 3));
    }

    /** Reads the code, or derives it from the text where there is none. */
    private Code type(TabRow row) {
        String cell = cell(row, CODE);
        if (cell.isEmpty()) {
            cell = texts.code(cell(row, TEXT)).map(CameoCode::code).orElse("");
        }
        CodeReading reading = cell.isEmpty() ? untyped(cell(row, TEXT)) : codes.read(cell);
        return new Code(
                reading,
                new Kept()
                        .put(row, COLUMNS, TEXT)
                        .put(row, COLUMNS, CODE + 1, TARGET)
                        .block());
    }

    private static CodeReading untyped(String text) {
        String message = "there is no CAMEO code, and no code has that label; left untyped";
        return new CodeReading(
                Optional.empty(),
                Optional.empty(),
                Hostility.NEUTRAL,
                Finding.repaired("Event Text", text, "EVENT_TEXT", message).alone());
    }

    private static Place place(TabRow row) {
        String place = PlaceCells.text(cell(row, CITY), cell(row, PROVINCE), cell(row, COUNTRY));
        return new Place(
                place.isEmpty() ? ImmutableList.of() : ImmutableList.of(place), kept(row, CITY, COLUMNS.size()));
    }

    /** Returns the cell, empty where it says that nothing is known. */
    private static String cell(TabRow row, int column) {
        return PlaceCells.known(row.get(column));
    }
}
