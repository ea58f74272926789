package io.github.demarche.ontology;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an act is: the 16 event types of the PLOVER manual (draft of 2021, CC BY-SA 4.0), in its order.
 *
 * <pre>{@code
 * EventType type = EventType.parse("sanction");
 * type.modes().contains(Mode.EXPEL); // true
 * }</pre>
 *
 * <p>Mere comment has no type. Whether the act is real, planned or denied is not the type's to say. Immutable.
 */
public enum EventType {
    /** An agreement, promise, offer or readiness to cooperate, and any cooperative act told in the future. */
    AGREE(QuadClass.VERBAL_COOPERATION, Hostility.CONCILIATORY),
    /**
     * A meeting, visit, call, negotiation or mediation. All who meet are actors; of a visit the visitor is the
     * actor and the host the recipient.
     */
    CONSULT(
            QuadClass.VERBAL_COOPERATION,
            Hostility.CONCILIATORY,
            Mode.VISIT,
            Mode.THIRD_PARTY,
            Mode.MULTILATERAL,
            Mode.PHONE),
    /**
     * Praise, endorsement, defence in words, recognition, signing or ratifying, starting or improving diplomatic
     * relations.
     */
    SUPPORT(QuadClass.VERBAL_COOPERATION, Hostility.CONCILIATORY),
    /**
     * A concession in word: easing restrictions, pardon, amnesty, regret, announcing a ceasefire or a future
     * withdrawal. Its CAMEO ancestors are of class 2.
     */
    CONCEDE(QuadClass.VERBAL_COOPERATION, Hostility.CONCILIATORY),
    /** A mutual material exchange: trade, joint exercises, extradition, shared intelligence. Needs a recipient. */
    COOPERATE(QuadClass.MATERIAL_COOPERATION, Hostility.CONCILIATORY),
    /**
     * Material help that benefits the receiver: money, arms, relief, peacekeepers sent, asylum, debt forgiven,
     * hostages rescued, reparations. Needs a recipient.
     */
    AID(QuadClass.MATERIAL_COOPERATION, Hostility.CONCILIATORY),
    /**
     * A concession in deed: releasing captives, returning property or refugees, lifting sanctions, admitting
     * observers, disarming, observing a ceasefire, withdrawing forces, resigning.
     */
    RETREAT(
            QuadClass.MATERIAL_COOPERATION,
            Hostility.CONCILIATORY,
            Mode.WITHDRAW,
            Mode.RELEASE,
            Mode.DISARM,
            Mode.CEASEFIRE,
            Mode.ACCESS,
            Mode.RESIGN),
    /**
     * Asking, appealing, demanding, ordering, calling for. PLOVER counts it as verbal conflict and scores it 0.
     */
    REQUEST(QuadClass.VERBAL_CONFLICT, Hostility.NEUTRAL, Mode.ASSIST, Mode.CHANGE, Mode.YIELD, Mode.MEET),
    /**
     * Criticising, condemning, complaining, accusing, suing, charging, investigating; summoning an ambassador to
     * complain.
     */
    ACCUSE(QuadClass.VERBAL_CONFLICT, Hostility.HOSTILE, Mode.DISAPPROVE, Mode.INVESTIGATE, Mode.ALLEGE),
    /** Refusing, rejecting, denying entry, defying, vetoing, cancelling a meeting, failing to agree. */
    REJECT(QuadClass.VERBAL_CONFLICT, Hostility.HOSTILE, Mode.ASSIST, Mode.CHANGE, Mode.YIELD, Mode.MEET),
    /** A threat, ultimatum or forceful warning; an arrest warrant in absence. The mode is what is threatened. */
    THREATEN(
            QuadClass.VERBAL_CONFLICT,
            Hostility.HOSTILE,
            Mode.RESTRICT,
            Mode.ARREST,
            Mode.RELATIONS,
            Mode.EXPEL,
            Mode.TERRITORY,
            Mode.VIOLENCE),
    /** Collective action of civilians: demonstration, strike, boycott, hunger strike, obstruction. */
    PROTEST(
            QuadClass.MATERIAL_CONFLICT,
            Hostility.HOSTILE,
            Mode.DEMO,
            Mode.RIOT,
            Mode.STRIKE,
            Mode.HUNGER,
            Mode.BOYCOTT,
            Mode.OBSTRUCT,
            Mode.VANDALIZE),
    /**
     * Reducing or breaking relations: sanctions, embargo, expelling or withdrawing diplomats, halting talks or
     * aid, convicting. Needs a recipient. One table of the manual counts it as verbal conflict; see {@link
     * Crosswalk#conflictsOf(EventType)}.
     */
    SANCTION(QuadClass.MATERIAL_CONFLICT, Hostility.HOSTILE, Mode.CONVICT, Mode.EXPEL, Mode.WITHDRAW, Mode.DISCONTINUE),
    /** Moving or readying forces without using them; an exercise of one state alone. */
    MOBILIZE(QuadClass.MATERIAL_CONFLICT, Hostility.HOSTILE, Mode.TROOPS, Mode.WEAPONS, Mode.POLICE, Mode.MILITIA),
    /**
     * Power short of violence: seizing, raiding, banning, censoring, arresting, deporting, hacking, misleading.
     */
    COERCE(
            QuadClass.MATERIAL_CONFLICT,
            Hostility.HOSTILE,
            Mode.SEIZE,
            Mode.RESTRICT,
            Mode.CENSOR,
            Mode.CURFEW,
            Mode.MARTIAL_LAW,
            Mode.ARREST,
            Mode.DEPORT,
            Mode.WITHHOLD,
            Mode.MISINFORMATION,
            Mode.CYBER),
    /**
     * Deliberate physical harm: killing, abducting, bombing, shelling, fighting, occupying by force, poisoning.
     */
    ASSAULT(
            QuadClass.MATERIAL_CONFLICT,
            Hostility.HOSTILE,
            Mode.ABDUCT,
            Mode.BEAT,
            Mode.TORTURE,
            Mode.SEXUAL,
            Mode.TARGETED,
            Mode.DESTROY,
            Mode.PRIMITIVE,
            Mode.FIREARMS,
            Mode.EXPLOSIVES,
            Mode.SUICIDE_ATTACK,
            Mode.AERIAL,
            Mode.DRONE,
            Mode.HEAVY_WEAPONS,
            Mode.CROWD_CONTROL,
            Mode.UNCONVENTIONAL);

    private static final ImmutableMap<String, EventType> BY_NAME =
            Arrays.stream(values()).collect(ImmutableMap.toImmutableMap(EventType::name, Function.identity()));

    private final QuadClass quad;
    private final Hostility hostility;
    private final ImmutableSet<Mode> modes;

    EventType(QuadClass quad, Hostility hostility, Mode... modes) {
        this.quad = quad;
        this.hostility = hostility;
        this.modes = ImmutableSet.copyOf(modes);
    }

    /**
     * Returns the type of that name, in any case.
     *
     * @throws IllegalArgumentException if PLOVER has no type of that name
     */
    public static EventType parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown event type \"" + text + "\"; PLOVER 2021 has " + BY_NAME.keySet()));
    }

    /** Returns the type of that name, in any case; empty when PLOVER has no such type. */
    public static Optional<EventType> find(String text) {
        return Optional.ofNullable(BY_NAME.get(Ascii.toUpperCase(text.strip())));
    }

    /** Returns the class by PLOVER's tables; where they disagree, on {@code SANCTION}, material conflict. */
    public QuadClass quad() {
        return quad;
    }

    /**
     * Returns the usual attitude to the recipient: the sign of the type's score in the PLOVER manual, with the sign of
     * {@code ACCUSE} corrected; {@code REQUEST}, scored 0, is neutral.
     */
    public Hostility hostility() {
        return hostility;
    }

    /** Returns the modes the type has, in the order of the codebook; empty for types without modes. */
    public ImmutableSet<Mode> modes() {
        return modes;
    }

    /** Returns whether PLOVER wants a recipient: {@code COOPERATE}, {@code AID} and {@code SANCTION}. */
    public boolean recipientRequired() {
        return this == COOPERATE || this == AID || this == SANCTION;
    }
}
