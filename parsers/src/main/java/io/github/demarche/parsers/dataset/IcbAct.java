package io.github.demarche.parsers.dataset;

import com.google.common.collect.ImmutableMap;
import io.github.demarche.chain.Relation;
import io.github.demarche.event.DiplomaticEvent;
import io.github.demarche.event.DiplomaticEvent.Slot;
import io.github.demarche.ontology.EventType;
import io.github.demarche.ontology.Hostility;
import java.util.List;
import java.util.Optional;

/** What a value of the trigger or response column stands for. */
record IcbAct(String label, Optional<EventType> type, Relation relation) {
    static final String NO_RESPONSE = "1";

    private static final ImmutableMap<String, IcbAct> BY_VALUE = ResourceTable.rows("icb-acts.tsv").stream()
            .collect(ImmutableMap.toImmutableMap(row -> row.get(0) + row.get(1), IcbAct::parse));

    private static IcbAct parse(List<String> row) {
        return new IcbAct(
                row.get(2),
                Optional.of(row.get(3)).filter(type -> !type.equals("-")).map(EventType::parse),
                row.get(4).equals("-") ? Relation.RETALIATION : Relation.valueOf(row.get(4)));
    }

    static Optional<IcbAct> of(String column, String value) {
        return Optional.ofNullable(BY_VALUE.get(column + value));
    }

    /** ICB's crises are of threat and answer to threat, so an act without a type is hostile all the same. */
    void fill(DiplomaticEvent.Builder event) {
        if (type.isPresent()) {
            event.addInferred(Slot.TYPE);
        }
        event.type(type).hostility(type.map(EventType::hostility).orElse(Hostility.HOSTILE));
    }
}
