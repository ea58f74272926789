package io.github.demarche.ontology;

/**
 * A rung of the escalation ladder on which a measure stands; the order of the constants is the order of the ladder.
 *
 * <p>The order is a convention for describing how a chain climbs, not a measurement.
 */
public enum Domain {
    /** Words only: condemnation, summons, note, apology. */
    VERBAL(0),
    /** Relations, persons, courts and media: expulsion, recall, visas, arrests, accreditation. */
    DIPLOMATIC(1),
    /** Trade, money, transport and aid: sanctions, tariffs, embargoes, closed airspace. */
    ECONOMIC(2),
    /** Computer networks and covert influence: intrusion, disinformation, meddling in elections. */
    CYBER(3),
    /** Armed forces without their use: exercise, alert, deployment, blockade. */
    MILITARY_NONVIOLENT(4),
    /** Physical harm: strikes, shelling, assassination, abduction. */
    VIOLENT(5);

    private final int rung;

    Domain(int rung) {
        this.rung = rung;
    }

    /** Returns the height on the ladder, from 0, words, to 5, violence. */
    public int rung() {
        return rung;
    }

    /** Returns how many rungs the other domain lies above this one; negative when it lies below. */
    public int climbTo(Domain other) {
        return other.rung - rung;
    }
}
