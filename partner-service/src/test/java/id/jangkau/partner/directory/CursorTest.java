package id.jangkau.partner.directory;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CursorTest {
    @Test
    void leadsBackToWhereItWasMade() {
        assertThat(Cursor.read(new Cursor("600123").text())).contains(new Cursor("600123"));
    }

    @Test
    void isNothingWhenItIsNoneOfOurs() {
        assertThat(Cursor.read("NjAwMTIz")).isEmpty();
        assertThat(Cursor.read("%%%")).isEmpty();
    }
}
