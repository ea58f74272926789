package io.github.demarche.ontology;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.demarche.internal.DemarcheStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** What a crosswalk holds, and how it is read from the package's tables. */
@Value.Immutable
@DemarcheStyle
abstract class CrosswalkTables implements Serializable {
    private static final Splitter SEMICOLONS = Splitter.on(';').trimResults();

    abstract ImmutableMap<CameoCode, PloverCategory> categories();

    /** Returns the hostility of codes that may have no category. */
    abstract ImmutableMap<CameoCode, Hostility> untyped();

    /** Returns the CAMEO code of each {@link PloverCategory#code()}. */
    abstract ImmutableMap<String, CameoCode> codes();

    abstract ImmutableMap<CameoCode, QuadClass> quads();

    abstract ImmutableMap<CameoCode, PentaClass> pentas();

    abstract ImmutableMap<EventType, QuadClass> typeQuads();

    abstract InstrumentVocabulary instruments();

    static ImmutableCrosswalkTables.Builder builder() {
        return ImmutableCrosswalkTables.builder();
    }

    /** Reads the tables; a prefix "printed_" chooses the columns of CAMEO2PLOVER-2021 as printed. */
    static CrosswalkTables load(String prefix) {
        ImmutableCrosswalkTables.Builder tables = builder().instruments(InstrumentVocabulary.standard());
        for (TsvTable.Row row : TsvTable.resource("cameo-plover.tsv").rows(prefix + "type", "untyped")) {
            CameoCode code = row.get("code", CameoCode::of);
            category(row, prefix).ifPresent(category -> tables.putCategories(code, category));
            if (row.find("untyped").isPresent()) {
                tables.putUntyped(code, row.constant("untyped", Hostility.class));
            }
        }
        for (TsvTable.Row row : TsvTable.resource("plover-cameo.tsv").rows("plover", "cameo")) {
            tables.putCodes(row.get("plover", PloverCategory::parse).code(), row.get("cameo", CameoCode::of));
        }
        for (TsvTable.Row row : TsvTable.resource("cameo-classes.tsv").rows("root", "quad", "penta")) {
            CameoCode root = row.get("root", CameoCode::of);
            tables.putQuads(root, QuadClass.of(row.get("quad", Integer::parseInt)));
            tables.putPentas(root, PentaClass.of(row.get("penta", Integer::parseInt)));
        }
        for (EventType type : EventType.values()) {
            tables.putTypeQuads(type, type.quad());
        }
        return tables.build();
    }

    /** Reads type, mode and contexts, leaving out printed words that PLOVER's manual does not have. */
    private static Optional<PloverCategory> category(TsvTable.Row row, String prefix) {
        Optional<EventType> type = row.find(prefix + "type", EventType::parse);
        return type.map(found -> {
            PloverCategory.Builder category = PloverCategory.builder().type(found);
            row.find(prefix + "mode")
                    .flatMap(Mode::parse)
                    .filter(found.modes()::contains)
                    .ifPresent(category::mode);
            row.find(prefix + "contexts")
                    .ifPresent(words -> SEMICOLONS
                            .split(words)
                            .forEach(word -> Context.parse(word).ifPresent(category::addContexts)));
            return category.build();
        });
    }
}
