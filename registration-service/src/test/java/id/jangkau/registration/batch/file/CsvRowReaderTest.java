package id.jangkau.registration.batch.file;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.jangkau.registration.batch.domain.RowError;
import id.jangkau.registration.batch.domain.SpooledRow;

import static id.jangkau.registration.batch.file.Rows.HEADER;
import static id.jangkau.registration.batch.file.Rows.good;
import static id.jangkau.registration.batch.file.Rows.ofCsv;
import static id.jangkau.registration.batch.file.Rows.told;
import static org.assertj.core.api.Assertions.assertThat;

class CsvRowReaderTest {
    @Test
    void columnsStandInAnyOrderAndOptionalOnesMayBeMissing() {
        List<SpooledRow> rows = ofCsv("""
                consent_text_version,consent_given_at,programmes,monthly_income,region_code,occupation,birth_date,full_name,nik,reference
                2025-01,2025-03-14T10:00:00+08:00,JKK+JKM,1000000,51.71,FARMER,1990-08-17,NI LUH CONTOH,5171015708900001,R-1
                """);
        assertThat(EnrollmentColumn.REFERENCE.in(rows.getFirst().cells())).isEqualTo("R-1");
        assertThat(EnrollmentColumn.NIK.in(rows.getFirst().cells())).isEqualTo("5171015708900001");
        assertThat(EnrollmentColumn.PHONE.in(rows.getFirst().cells())).isEmpty();
    }

    @Test
    void rowsAndLinesAreNumberedFromOneAndBlankLinesAreNoRows() {
        List<SpooledRow> rows = ofCsv("\n" + HEADER + "\n\n" + good(1) + "\n,,,,,,\n  \n" + good(2));
        assertThat(rows).extracting(SpooledRow::row).containsExactly(1L, 2L);
        assertThat(rows).extracting(SpooledRow::line).containsExactly(4L, 7L);
    }

    @Test
    void aFileAsExcelWritesItIsRead() {
        String file = "\uFEFF"
                + (HEADER + "\n" + good(1) + "\n" + good(2) + "\n")
                        .replace(',', ';')
                        .replace("\n", "\r\n");
        assertThat(told(ofCsv(file))).containsExactly("R-1", "R-2");
    }

    @Test
    void cellsThatWereOnceFilledAreNone() {
        assertThat(told(ofCsv(HEADER + ",,\n" + good(1) + ",,\n" + good(2) + ",x,\n")))
                .containsExactly("R-1", "WRONG_COLUMN_COUNT");
    }

    @Test
    void aQuotedCellMayHoldDelimitersQuotesAndLineEnds() {
        String row = good(1).replace("Jl. Contoh 1", "\"Jl. \"\"Contoh\"\" 1,\r\nDenpasar\"");
        SpooledRow read = ofCsv(HEADER + "\n" + row + "\n").getFirst();
        assertThat(EnrollmentColumn.ADDRESS.in(read.cells())).isEqualTo("Jl. \"Contoh\" 1,\r\nDenpasar");
    }

    @Test
    void aRowOfAnotherLengthIsRefusedWithWhatItHas() {
        SpooledRow read = ofCsv(HEADER + "\nR-1,2,3\n").getFirst();
        assertThat(read.defects()).containsExactly(RowError.of("", "WRONG_COLUMN_COUNT", 18, 3));
        assertThat(EnrollmentColumn.REFERENCE.in(read.cells())).isEqualTo("R-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"R-2", "R-2,\"", "R-2,2025,x,\"y\nz"})
    void afterAQuoteThatIsNeverClosedGoodRowsAreKept(String broken) {
        List<SpooledRow> rows = ofCsv(HEADER + "\n" + good(1) + "\n" + broken + "\n" + good(3) + "\n" + good(4));
        assertThat(told(rows)).startsWith("R-1", "QUOTE_UNTERMINATED").endsWith("R-3", "R-4");
    }

    @Test
    void twoBrokenQuotesDoNotSwallowTheGoodRowsBetweenThem() {
        String opened = good(1).replace("2025-01", "\"2025-01");
        String closed = good(4) + "\"";
        assertThat(told(ofCsv(
                        HEADER + "\n" + opened + "\n" + good(2) + "\n" + good(3) + "\n" + closed + "\n" + good(5))))
                .containsExactly("QUOTE_UNTERMINATED", "R-2", "R-3", "QUOTE_UNTERMINATED", "R-5");
    }

    @Test
    void aQuoteGoesOnOverSixteenLinesAtMost() {
        String address = IntStream.range(0, 16).mapToObj(i -> "line").collect(Collectors.joining("\n"));
        String fits = good(1).replace("Jl. Contoh 1", "\"" + address + "\"");
        String tooMuch = good(1).replace("Jl. Contoh 1", "\"" + address + "\nline\"");
        assertThat(told(ofCsv(HEADER + "\n" + fits))).containsExactly("R-1");
        assertThat(told(ofCsv(HEADER + "\n" + tooMuch))).startsWith("QUOTE_UNTERMINATED");
    }

    @Test
    void whatFollowsAClosingQuoteIsNoCsv() {
        assertThat(told(ofCsv(HEADER + "\n" + good(1).replace("R-1", "\"R-1\"x") + "\n" + good(2))))
                .containsExactly("CSV_MALFORMED", "R-2");
    }

    @Test
    void aLineThatIsTooLongIsOneRefusedRow() {
        assertThat(told(ofCsv(HEADER + "\n" + "x".repeat(70_000) + "\n" + good(2))))
                .containsExactly("LINE_TOO_LONG", "R-2");
    }

    @Test
    void aFormulaStaysTextAndComesBackAsItWas() {
        for (String text : List.of("=1+1", "+62812", "-1", "@x", "\tx", "'=x", "''+", "'x", "x")) {
            String line = CsvLine.of(List.of(text, "y"));
            assertThat(line.replace("\"", "")).doesNotMatch("(?s)^[=+\\-@\\t].*");
            assertThat(CsvLine.parse(line, ',')).contains(List.of(text, "y"));
        }
    }

    @Test
    void theColumnsOfARefusedFileAreIgnored() {
        assertThat(told(ofCsv(HEADER + ",row,reasons\n" + good(1) + ",7,nik NIK_MALFORMED: wrong\n")))
                .containsExactly("R-1");
    }
}
