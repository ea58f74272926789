package io.github.demarche.parsers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet would run, and what it would not. */
class CellGuardTest {
    private final WriteTally tally = new WriteTally();
    private final CellGuard guard = new CellGuard(tally);

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@x", "+cmd", "-E5", "+e1", "-.", "+.", "-.e5", "-1+2", "+1e=5", "-x"})
    void formulasGetAnApostropheThatTheReaderTakesAway(String formula) {
        assertThat(guard.cell(formula)).isEqualTo("'" + formula);
        assertThat(guard.line("a\t" + formula)).isEqualTo("a\t'" + formula);
        assertThat(CellGuard.unguarded("'" + formula)).isEqualTo(formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "+2.5", "-.5", "-1.", "-1e-5", "+1E5", "-", "---", "a=b", ""})
    void numbersAndNobodyStandAsTheyAre(String cell) {
        assertThat(guard.cell(cell)).isEqualTo(cell);
        assertThat(guard.line("a\t" + cell)).isEqualTo("a\t" + cell);
    }

    @Test
    void aCarriageReturnInFrontIsGuardedInRowsAsTheyStood() {
        assertThat(guard.line("a\t\r=1+1\tb")).isEqualTo("a\t'\r=1+1\tb");
        assertThat(CellGuard.unguardedLine("a\t'\r=1+1\tb")).isEqualTo("a\t\r=1+1\tb");
        assertThat(guard.cell("\r=1+1")).isEqualTo(" =1+1");
    }
}
