package io.github.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published quad classes, which disagree. */
class QuadScaleTest {
    @ParameterizedTest
    @CsvSource({
        "ICEWS, 141, MATERIAL_CONFLICT",
        "GDELT, 141, VERBAL_CONFLICT",
        "GDELT, 090, MATERIAL_COOPERATION",
        "ICEWS, 090, VERBAL_CONFLICT",
        "TEXT_TO_CAMEO, 018, VERBAL_COOPERATION",
        "TEXT_TO_CAMEO, 016, VERBAL_CONFLICT",
        "GDELT, 016, VERBAL_COOPERATION",
    })
    void eachScaleHasItsOwn(String scale, String code, QuadClass quad) {
        assertThat(QuadScale.of(scale).quad(CameoCode.of(code))).contains(quad);
    }

    @Test
    void phoenixHasPentaClassesOnly() {
        QuadScale phoenix = QuadScale.of("PHOENIX");
        assertThat(phoenix.penta(CameoCode.of("163"))).contains(PentaClass.of(3));
        assertThat(QuadScale.of("ICEWS").penta(CameoCode.of("163"))).contains(PentaClass.of(4));
        assertThat(phoenix.quad(CameoCode.of("163"))).isEmpty();
    }

    @Test
    void ploversTwoReadingsOfSanctions() {
        assertThat(QuadScale.of("PLOVER_2021").quad(EventType.SANCTION)).contains(QuadClass.MATERIAL_CONFLICT);
        assertThat(QuadScale.of("PLOVER_2021_QUAD_TABLE").quad(EventType.SANCTION))
                .contains(QuadClass.VERBAL_CONFLICT);
        assertThat(QuadScale.of("PLOVER_2021").quad(CameoCode.of("163"))).isEmpty();
    }

    @Test
    void everyScaleKnowsEveryRootOrType() {
        for (String name : QuadScale.names()) {
            QuadScale scale = QuadScale.of(name);
            assertThat(CameoCode.all().stream()
                                    .allMatch(code -> scale.quad(code).isPresent()
                                            || scale.penta(code).isPresent())
                            || scale.quad(EventType.AID).isPresent())
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void travelsByName() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(QuadScale.of("GDELT"));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isSameAs(QuadScale.of("GDELT"));
        }
    }

    @Test
    void anUnknownNameIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> QuadScale.of("quad"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GDELT");
    }
}
