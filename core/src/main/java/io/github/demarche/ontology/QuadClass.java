package io.github.demarche.ontology;

/** One of the four classes of CAMEO and PLOVER: verbal or material, cooperation or conflict. */
public enum QuadClass {
    /** Class 1: cooperation in word. */
    VERBAL_COOPERATION(1),
    /** Class 2: cooperation in deed. */
    MATERIAL_COOPERATION(2),
    /** Class 3: conflict in word. */
    VERBAL_CONFLICT(3),
    /** Class 4: conflict in deed. */
    MATERIAL_CONFLICT(4);

    private final int number;

    QuadClass(int number) {
        this.number = number;
    }

    /**
     * Returns the class of that number.
     *
     * @throws IllegalArgumentException if the number is not 1 to 4
     */
    public static QuadClass of(int number) {
        for (QuadClass quad : values()) {
            if (quad.number == number) {
                return quad;
            }
        }
        throw new IllegalArgumentException("quad class must be 1 to 4, was " + number);
    }

    /** Returns the number that data sets write, 1 to 4. */
    public int number() {
        return number;
    }

    /** Returns whether the class is one of conflict: 3 or 4. */
    public boolean isHostile() {
        return this == VERBAL_CONFLICT || this == MATERIAL_CONFLICT;
    }

    /** Returns whether the class is one of deeds: 2 or 4. */
    public boolean isMaterial() {
        return this == MATERIAL_COOPERATION || this == MATERIAL_CONFLICT;
    }
}
