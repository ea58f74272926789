package io.github.demarche.ontology;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * How an act of a type was done: the modes of the PLOVER manual (draft of 2021, CC BY-SA 4.0).
 *
 * <p>A word that PLOVER uses under two types is one constant here: {@code WITHDRAW} belongs to {@code RETREAT} and to
 * {@code SANCTION}. {@link EventType#modes()} says which modes a type has. Immutable.
 */
public enum Mode {
    /** A visit; the visitor is the actor and the host the recipient. */
    VISIT,
    /** A meeting at a third place, or through a third party. */
    THIRD_PARTY,
    /** A meeting of more than two parties. */
    MULTILATERAL,
    /** A conversation by telephone or other remote means. */
    PHONE,
    /** Withdrawing: forces (RETREAT), or one's own diplomats and peacekeepers (SANCTION). */
    WITHDRAW,
    /** Releasing persons or returning property. */
    RELEASE,
    /** Disarming or demobilising. */
    DISARM,
    /** Declaring or observing a truce. */
    CEASEFIRE,
    /** Admitting observers, inspectors, peacekeepers or relief. */
    ACCESS,
    /** Resigning from office. */
    RESIGN,
    /** Cooperation or aid: what is asked for or refused. */
    ASSIST,
    /** Political change: what is asked for or refused. */
    CHANGE,
    /** A concession: what is asked for or refused. */
    YIELD,
    /** A meeting or settlement: what is asked for or refused. */
    MEET,
    /** Criticising, condemning or complaining. */
    DISAPPROVE,
    /** Investigating. */
    INVESTIGATE,
    /** Accusing of a deed, suing or charging. */
    ALLEGE,
    /** Restrictions: threatened (THREATEN) or imposed (COERCE). */
    RESTRICT,
    /** Arrest: threatened (THREATEN) or made (COERCE). */
    ARREST,
    /** Threatening to reduce or break relations. */
    RELATIONS,
    /** Expulsion of diplomats, peacekeepers or organisations: threatened (THREATEN) or done (SANCTION). */
    EXPEL,
    /** Threatening to take or occupy territory. */
    TERRITORY,
    /** Threatening violence. */
    VIOLENCE,
    /** A demonstration or rally. */
    DEMO,
    /** A violent protest. */
    RIOT,
    /** A strike. */
    STRIKE,
    /** A hunger strike. */
    HUNGER,
    /** A boycott by civilians. */
    BOYCOTT,
    /** Blocking a passage or a place. */
    OBSTRUCT,
    /** Damaging property in protest. */
    VANDALIZE,
    /** Convicting or fining by a court. */
    CONVICT,
    /** Stopping or cutting trade, aid, talks or cooperation; international sanctions. */
    DISCONTINUE,
    /** Moving or readying troops. */
    TROOPS,
    /** Moving, testing or readying weapons. */
    WEAPONS,
    /** Moving or readying police. */
    POLICE,
    /** Moving or readying irregular forces. */
    MILITIA,
    /** Seizing property. */
    SEIZE,
    /** Censoring or closing media. */
    CENSOR,
    /** Imposing a curfew. */
    CURFEW,
    /** Imposing martial law or a state of emergency. */
    MARTIAL_LAW,
    /** Deporting private persons. */
    DEPORT,
    /** Withholding what is due. */
    WITHHOLD,
    /** Misleading the public by false information. */
    MISINFORMATION,
    /** Attacking computer networks. */
    CYBER,
    /** Abducting, hijacking, taking hostages, capturing in combat. */
    ABDUCT,
    /** Beating. */
    BEAT,
    /** Torturing. */
    TORTURE,
    /** Sexual violence. */
    SEXUAL,
    /** Killing, or trying to kill, a chosen person. */
    TARGETED,
    /** Destroying property. */
    DESTROY,
    /** Attacking with knives, stones and the like. */
    PRIMITIVE,
    /** Attacking with small arms. */
    FIREARMS,
    /** Attacking with bombs, mines or other explosives. */
    EXPLOSIVES,
    /** Attacking at the cost of the attacker's own life. */
    SUICIDE_ATTACK,
    /** Attacking from aircraft. */
    AERIAL,
    /** Attacking with unmanned aircraft. */
    DRONE,
    /** Attacking with artillery, tanks or missiles. */
    HEAVY_WEAPONS,
    /** Using force against a crowd. */
    CROWD_CONTROL,
    /** Using chemical, biological, radiological or nuclear weapons. */
    UNCONVENTIONAL;

    private static final ImmutableMap<String, Mode> BY_CODE =
            Arrays.stream(values()).collect(ImmutableMap.toImmutableMap(Mode::code, Function.identity()));

    /**
     * Returns the mode of that word, in any case, with hyphens, underscores or spaces; empty when PLOVER has no such
     * mode, as for "ease" and "massacre", which only CAMEO2PLOVER-2021 uses.
     */
    public static Optional<Mode> parse(String text) {
        String code = Ascii.toLowerCase(text.strip()).replace('_', '-').replace(' ', '-');
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** Returns PLOVER's spelling, such as {@code martial-law}. */
    public String code() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }

    /** Returns the types that have this mode, one or two, in the order of {@link EventType}. */
    public ImmutableSet<EventType> types() {
        return Arrays.stream(EventType.values())
                .filter(type -> type.modes().contains(this))
                .collect(ImmutableSet.toImmutableSet());
    }
}
