package io.github.demarche.actor;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;

/**
 * The part of a society that an actor belongs to, in the three-letter sector codes of PLOVER 2021 and CAMEO 1.1b3
 * (primary and secondary role codes).
 */
public enum Sector {
    /** Agriculture. */
    AGR("agriculture"),
    /** Business. */
    BUS("business"),
    /** Police and other internal security forces. */
    COP("police"),
    /** Criminals and criminal organisations. */
    CRM("criminals"),
    /** Civilians. */
    CVL("civilians"),
    /** Education. */
    EDU("education"),
    /** Elites: former officials, celebrities, persons named without a present office. */
    ELI("elites"),
    /** The government: the executive, its ministries and its diplomats. */
    GOV("government"),
    /** Health. */
    HLH("health"),
    /** International or regional intergovernmental organisations. */
    IGO("intergovernmental organisation"),
    /** International militant groups. */
    IMG("international militant group"),
    /** Individuals of international standing without another role. */
    INT("international"),
    /** Courts, judges and prosecutors. */
    JUD("judiciary"),
    /** Labour unions. */
    LAB("labour"),
    /** Legislatures and their members. */
    LEG("legislature"),
    /** Media and journalists. */
    MED("media"),
    /** Armed forces. */
    MIL("military"),
    /** Multinational corporations. */
    MNC("multinational corporation"),
    /** Groups and persons described as moderate. */
    MOD("moderates"),
    /** International non-governmental movements. */
    NGM("non-governmental movement"),
    /** Non-governmental organisations. */
    NGO("non-governmental organisation"),
    /** Political opposition that is not armed. */
    OPP("opposition"),
    /** Political parties. */
    PTY("political party"),
    /** Groups and persons described as radical or extremist. */
    RAD("radicals"),
    /** Armed opposition: rebels, insurgents. */
    REB("rebels"),
    /** Refugees and displaced persons. */
    REF("refugees"),
    /** Religious bodies and clergy. */
    REL("religion"),
    /** Separatists. */
    SEP("separatists"),
    /** Settlers. */
    SET("settlers"),
    /** Intelligence services. */
    SPY("intelligence"),
    /** Unaligned or unidentified armed forces. */
    UAF("unidentified armed forces");

    private static final ImmutableMap<String, Sector> BY_CODE = Maps.uniqueIndex(Arrays.asList(values()), Sector::name);

    private final String label;

    Sector(String label) {
        this.label = label;
    }

    /** Returns the sector in plain English, in lower case. */
    public String label() {
        return label;
    }

    /** Tells whether {@code code} is the three-letter code of a sector, in capitals. */
    public static boolean isCode(String code) {
        return BY_CODE.containsKey(code);
    }

    /**
     * Parses a three-letter code in capitals.
     *
     * @throws IllegalArgumentException if no sector has that code
     */
    public static Sector parse(String code) {
        Sector sector = BY_CODE.get(code);
        checkArgument(sector != null, "no sector has the code '%s'; codes are %s", code, BY_CODE.keySet());
        return sector;
    }
}
