package io.github.demarche.ontology;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an act is about: the 37 contexts of the PLOVER manual (draft of 2021, CC BY-SA 4.0), in its order. An event may
 * have several. Immutable.
 */
public enum Context {
    /** Armed forces and military affairs. */
    MILITARY,
    /** Intelligence services, espionage. */
    INTELLIGENCE,
    /** Heads of state and government, ministries. */
    EXECUTIVE,
    /** Parliaments and lawmaking. */
    LEGISLATIVE,
    /** Elections and votes. */
    ELECTION,
    /** Constitution, regime, the working of institutions. */
    POLITICAL_INSTITUTIONS,
    /** Movement towards democracy. */
    PRO_DEMOCRACY,
    /** Movement towards autocracy. */
    PRO_AUTOCRACY,
    /** Trade, finance, labour, development. */
    ECONOMIC,
    /** Courts, law, agreements as law. */
    LEGAL,
    /** Compensation for wrongs. */
    REPARATIONS,
    /** Human rights and their abuse. */
    HUMAN_RIGHTS,
    /** Civil rights and liberties. */
    RIGHTS_FREEDOMS,
    /** Repression by authorities. */
    REPRESSION,
    /** Safety and livelihood of people, relief. */
    HUMAN_SECURITY,
    /** Gender. */
    GENDER,
    /** Sexual orientation and identity. */
    LGBT,
    /** Religion and ethnicity. */
    RELIGION_ETHNICITY,
    /** Inequality. */
    INEQUALITY,
    /** Diplomacy and foreign relations. */
    DIPLOMATIC,
    /** Territory and borders. */
    TERRITORY,
    /** Peacekeeping. */
    PEACEKEEPING,
    /** Health and disease. */
    HEALTH,
    /** Asylum and refugees. */
    ASYLUM,
    /** Migration. */
    MIGRATION,
    /** Disasters, natural and other. */
    DISASTERS,
    /** Natural resources and energy. */
    NATURAL_RESOURCE,
    /** Environment and climate. */
    ENVIRONMENT,
    /** Technology. */
    TECHNOLOGY,
    /** Terrorism. */
    TERRORISM,
    /** Chemical, biological, radiological and nuclear weapons. */
    CBRN,
    /** Computer networks. */
    CYBER,
    /** False information. */
    MISINFORMATION,
    /** Crime. */
    CRIME,
    /** Corruption. */
    CORRUPTION,
    /** Illegal drugs. */
    ILLEGAL_DRUGS,
    /** Trafficking of persons and goods. */
    TRAFFICKING;

    private static final ImmutableMap<String, Context> BY_CODE =
            Arrays.stream(values()).collect(ImmutableMap.toImmutableMap(Context::code, Function.identity()));

    /**
     * Returns the context of that word, in any case, with underscores, hyphens or spaces; empty when PLOVER has no such
     * context, as for "humanitarian", which only CAMEO2PLOVER-2021 uses.
     */
    public static Optional<Context> parse(String text) {
        String code = Ascii.toLowerCase(text.strip()).replace('-', '_').replace(' ', '_');
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** Returns PLOVER's spelling, such as {@code political_institutions}. */
    public String code() {
        return Ascii.toLowerCase(name());
    }
}
