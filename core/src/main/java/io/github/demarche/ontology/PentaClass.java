package io.github.demarche.ontology;

/** One of the five classes that Phoenix and the R package icews use: the four of {@link QuadClass}, and neutral. */
public enum PentaClass {
    /** Class 0: a statement that is neither cooperation nor conflict. */
    NEUTRAL(0),
    /** Class 1: cooperation in word. */
    VERBAL_COOPERATION(1),
    /** Class 2: cooperation in deed. */
    MATERIAL_COOPERATION(2),
    /** Class 3: conflict in word. */
    VERBAL_CONFLICT(3),
    /** Class 4: conflict in deed. */
    MATERIAL_CONFLICT(4);

    private final int number;

    PentaClass(int number) {
        this.number = number;
    }

    /**
     * Returns the class of that number.
     *
     * @throws IllegalArgumentException if the number is not 0 to 4
     */
    public static PentaClass of(int number) {
        for (PentaClass penta : values()) {
            if (penta.number == number) {
                return penta;
            }
        }
        throw new IllegalArgumentException("penta class must be 0 to 4, was " + number);
    }

    /** Returns the number that data sets write, 0 to 4. */
    public int number() {
        return number;
    }
}
